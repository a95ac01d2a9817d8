#pragma once

#include <QString>

namespace siaran::sending {

/// Which process this is, so that another on the same computer can see whether it still lives.
struct ProcessMark {
    QString machine; ///< one start of one computer, and one numbering of its processes (containers have their own)
    qint64 pid = 0;

    [[nodiscard]] static ProcessMark ofThisProcess();
};

/// Whether the process has certainly ended: it ran on this start of this computer, and no process has its number.
/// False when that cannot be known; then only its silence tells.
[[nodiscard]] bool hasEnded(const ProcessMark& mark);

} // namespace siaran::sending
