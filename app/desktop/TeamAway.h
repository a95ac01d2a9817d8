#pragma once

#include "services/setup/TeamLogin.h"
#include "ui/access/TeamAwayWindow.h"

#include <QObject>

namespace siaran::setup {
class TeamKeeper;
class TeamService;
} // namespace siaran::setup

namespace siaran::app {

/// The window that stands where a workspace could not be opened, and the ways on from it: again, to another workspace,
/// as somebody else, or to the end of a move that was cut off.
class TeamAway final : public QObject {
    Q_OBJECT

public:
    using Kind = ui::WorkspacePlace::Kind;

    /// `place`: of the workspace that was to be opened. The others outlive it.
    TeamAway(const ui::WorkspacePlace& place, setup::TeamService& teams, setup::TeamKeeper& keeper);

    /// Says why it was not opened.
    void tell(const Error& error);
    /// While it is tried again.
    void showBusy() { m_window.showBusy(); }

Q_SIGNALS:
    void chosen(siaran::ui::WorkspacePlace::Kind kind);
    /// The workspace of this computer is to be moved, or the rest of it.
    void moveChosen(const siaran::setup::TeamLogin& administrator);

private:
    void signInAgain();

    const ui::WorkspacePlace m_place;
    setup::TeamService& m_teams;
    setup::TeamKeeper& m_keeper;
    ui::TeamAwayWindow m_window;
};

} // namespace siaran::app
