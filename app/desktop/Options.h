#pragma once

#include <QString>
#include <QStringList>

namespace siaran::app {

/// What `siaran` was started with.
struct DesktopOptions {
    bool practice = false;
    QString dataDir; ///< empty: the usual place
    QString language; ///< "en", "id"; empty: as it was set, else the computer's
    QString theme; ///< "light", "dark", "system"; empty: as it was set
    quint16 webhookPort = 0; ///< of the loopback endpoint, for a tunnel; 0: any free one
    bool quitWhenUsable = false; ///< for measuring the start
};

/// Reads the words of the command line; ends the program for --help, --version and words it does not know (exit code
/// 2).
[[nodiscard]] DesktopOptions readDesktopOptions(const QStringList& arguments);

/// Whether the words ask only for text, so that no display is needed.
[[nodiscard]] bool asksForTextOnly(const QStringList& arguments);

} // namespace siaran::app
