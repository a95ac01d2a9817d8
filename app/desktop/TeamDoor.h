#pragma once

#include "ui/access/TeamWizard.h"
#include "ui/access/WorkspacePlace.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace siaran::access {
class PeopleService;
}
namespace siaran::ui {
class MainWindow;
class SettingsPane;
} // namespace siaran::ui

namespace siaran::app {

class DesktopHost;

/// The ways in a window to the people of a team, and from one workspace to another.
class TeamDoor final : public QObject {
    Q_OBJECT

public:
    /// `rest`: how long it waits before it asks again what a server that is silent has against us.
    TeamDoor(access::PeopleService& people, DesktopHost& host, ui::MainWindow& window,
             std::chrono::milliseconds rest = std::chrono::seconds(10));

    /// `isFirstStart`: the workspace on this computer was made just now, and it may be that a team has one.
    void begin(bool isFirstStart);
    void addTo(ui::SettingsPane& settings);

    /// The database has fallen silent: asks the team's server why, again and again while it does not answer either, and
    /// says it in the strip about it.
    void explainLoss();

    /// "Where is your data?"
    void choosePlace();
    /// To the last question of a new team, once it is known where.
    void moveToTeam();
    void joinTeam();

private:
    void addCommands();
    [[nodiscard]] bool tellLoss(const Result<setup::TeamFacts>& facts);
    void changePassword();
    ui::TeamWizard* openWizard(ui::TeamWizard::Way way);

    access::PeopleService& m_people;
    DesktopHost& m_host;
    ui::MainWindow& m_window;
    const ui::WorkspacePlace m_place;
    QTimer m_askAgain;
    bool m_isAsking = false;
    bool m_hasNewPassword = false; ///< what is open signed in with the one before
};

} // namespace siaran::app
