#pragma once

namespace siaran::bench {

/// startup.cold_s: the first start with a new workspace until its window is usable; startup.warm_s: later starts. The
/// whole program is started, window and all, on the offscreen platform. Answers the exit code.
[[nodiscard]] int benchStartup();

} // namespace siaran::bench
