#pragma once

#include "services/setup/TeamService.h"

#include <QObject>

namespace siaran::setup {
class TeamKeeper;
}

namespace siaran::app {

/// Signs in at the server of the team that is kept, and asks whom it takes us for.
class TeamSignIn final : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    TeamSignIn(setup::TeamKeeper& keeper, setup::TeamService& teams);

    /// Asked away from the window, so that a server that is silent holds nobody up. A person may have to unlock the
    /// keyring first.
    void begin();

    /// With the password; of whom was tried last.
    [[nodiscard]] const setup::TeamLogin& login() const { return m_login; }
    /// Of who has signed in.
    [[nodiscard]] const setup::TeamFacts& facts() const { return m_facts; }

Q_SIGNALS:
    void signedIn();
    /// Also with the password of an invitation, which is to be replaced first (team.must_choose).
    void refused(const siaran::Error& error);

private:
    void check(const setup::TeamLogin& login);

    setup::TeamKeeper& m_keeper;
    setup::TeamService& m_teams;
    setup::TeamLogin m_login;
    setup::TeamFacts m_facts;
};

} // namespace siaran::app
