#include "app/desktop/TeamAway.h"

#include "services/setup/TeamKeeper.h"
#include "ui/access/TeamWizard.h"

namespace siaran::app {

TeamAway::TeamAway(const ui::WorkspacePlace& place, setup::TeamService& teams, setup::TeamKeeper& keeper)
    : m_place(place)
    , m_teams(teams)
    , m_keeper(keeper)
    , m_window(place)
{
    connect(&m_window, &ui::TeamAwayWindow::retryRequested, this, [this] { Q_EMIT chosen(m_place.kind); });
    connect(&m_window, &ui::TeamAwayWindow::signInRequested, this, &TeamAway::signInAgain);
    connect(&m_window, &ui::TeamAwayWindow::hereRequested, this, [this] { Q_EMIT chosen(Kind::Here); });
    connect(&m_window, &ui::TeamAwayWindow::teamRequested, this, [this] {
        m_keeper.setInUse(true);
        Q_EMIT chosen(Kind::Team);
    });
    connect(&m_window, &ui::TeamAwayWindow::practiceRequested, this, [this] { Q_EMIT chosen(Kind::Practice); });
}

void TeamAway::tell(const Error& error)
{
    m_window.showTrouble(error);
    m_window.show();
}

// To the team as somebody else, or to the server as the administrator who ends a move that was cut off.
void TeamAway::signInAgain()
{
    const bool isTeam = m_place.kind == Kind::Team;
    auto known = m_keeper.known();
    if (!isTeam) {
        known.name.clear(); // the administrator is somebody else
    }
    auto* wizard
        = new ui::TeamWizard({.service = m_teams, .keeper = m_keeper, .canTakeAlong = !isTeam},
                             isTeam ? ui::TeamWizard::Way::Join : ui::TeamWizard::Way::Found, known, &m_window);
    connect(wizard, &ui::TeamWizard::hereChosen, this, [this] { Q_EMIT chosen(Kind::Here); });
    connect(wizard, &ui::TeamWizard::teamChosen, this, [this] { Q_EMIT chosen(Kind::Team); });
    connect(wizard, &ui::TeamWizard::moveChosen, this, &TeamAway::moveChosen);
    wizard->setTakesAlong(!isTeam);
    wizard->go(ui::TeamWizard::Step::Server);
    wizard->open();
}

} // namespace siaran::app
