#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace siaran::bench {

/// Processor seconds of one process by the names of its threads.
using ThreadSeconds = QMap<QString, double>;

/// Processor seconds a process has used so far, in the system and outside; 0 when it is gone.
[[nodiscard]] double processorSeconds(qint64 pid);
/// The same of a process, its living children and those it has waited for.
[[nodiscard]] double processorSecondsOfFamily(qint64 pid);
[[nodiscard]] ThreadSeconds processorSecondsByThread(qint64 pid);

/// Resident memory in MB: now, and at most so far.
[[nodiscard]] double residentMb(qint64 pid);
[[nodiscard]] double mostResidentMb(qint64 pid);

} // namespace siaran::bench
