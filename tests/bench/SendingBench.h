#pragma once

#include <QString>

namespace siaran::bench {

/// Figures of the sending server as a process of its own, against the simulator over HTTPS on the same cores, with
/// durable commits. `part`: "0ms", "100ms", "300ms", "pacing", "100ms_scattered", "stages" (the database by statement),
/// "memory" (and launch), "claim"; empty for all. Answers the exit code.
[[nodiscard]] int benchSending(const QString& part);

} // namespace siaran::bench
