#pragma once

#include <QtGlobal>

namespace siaran::setup {
class ConnectionKeeper;
class SetupService;
} // namespace siaran::setup

namespace siaran::app {

/// What a window may ask of the program around it: another workspace instead of its own, which closes the window.
class DesktopHost {
public:
    virtual ~DesktopHost() = default;
    Q_DISABLE_COPY_MOVE(DesktopHost)

    virtual void openPractice() = 0;
    /// Also when it is open already: what was changed about its connection counts from then on, and what ran goes on.
    virtual void openWorkspace() = 0;

    [[nodiscard]] virtual setup::SetupService& setup() = 0;
    [[nodiscard]] virtual setup::ConnectionKeeper& connection() = 0;

protected:
    DesktopHost() = default;
};

} // namespace siaran::app
