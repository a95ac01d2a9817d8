#pragma once

#include "ui/access/WorkspacePlace.h"

namespace siaran::setup {
class ConnectionKeeper;
class SetupService;
class TeamKeeper;
class TeamService;
struct TeamLogin;
} // namespace siaran::setup

namespace siaran::app {

/// What a window may ask of the program around it: another workspace instead of its own, which closes the window.
class DesktopHost {
public:
    virtual ~DesktopHost() = default;
    Q_DISABLE_COPY_MOVE(DesktopHost)

    virtual void openPractice() = 0;
    /// From practice the one that is opened at each start; else the one that is open, again: what was changed about its
    /// connection counts from then on, and what ran goes on.
    virtual void openWorkspace() = 0;
    /// The one on this computer, now and at the next starts.
    virtual void openHere() = 0;
    /// The team's that is kept, now and at the next starts.
    virtual void openTeam() = 0;
    /// Moves the one on this computer into the team's that is kept, and opens that.
    virtual void moveToTeam(const setup::TeamLogin& administrator) = 0;

    /// Where the open one is.
    [[nodiscard]] virtual ui::WorkspacePlace place() const = 0;
    [[nodiscard]] virtual setup::SetupService& setup() = 0;
    [[nodiscard]] virtual setup::ConnectionKeeper& connection() = 0;
    [[nodiscard]] virtual setup::TeamService& teams() = 0;
    [[nodiscard]] virtual setup::TeamKeeper& team() = 0;

protected:
    DesktopHost() = default;
};

} // namespace siaran::app
