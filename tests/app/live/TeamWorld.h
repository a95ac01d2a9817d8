#pragma once

#include "app/workspace/WorkspaceOptions.h"
#include "services/access/Person.h"
#include "tests/faults/ProgramUnderTest.h"
#include "tests/faults/SimulatorUnderTest.h"
#include "tests/faults/WorkspaceUnderTest.h"
#include "tests/support/TeamServer.h"

namespace siaran::test {

/// A team that works: its database on a server elsewhere, over TLS; a server program that was invited to it; and the
/// simulator that it sends to. What cannot be set up ends the test program with the reason.
class TeamWorld : public WorkspaceUnderTest {
public:
    /// Starts all of it, waits until the server program knows its account, and adds `contacts` people and a segment of
    /// all.
    explicit TeamWorld(int contacts, const QStringList& simulatorWords = {});
    ~TeamWorld();
    Q_DISABLE_COPY_MOVE(TeamWorld)

    /// In the same folder and with the same webhook address each time.
    void startServer();
    ProgramUnderTest& server() { return m_server; }
    SimulatorUnderTest& simulator() { return m_simulator; }

    enum class Account { None, OfTheServer };
    /// The computer of somebody who is invited for it. `account`: whether it could send as well; it takes webhooks
    /// where the server does then.
    [[nodiscard]] app::WorkspaceOptions computerOf(const QString& login, access::Role role, Account account);

    [[nodiscard]] int taken();
    [[nodiscard]] bool isQuiet() { return WorkspaceUnderTest::isQuiet(m_simulator); }
    [[nodiscard]] Books books(CampaignId campaign) { return WorkspaceUnderTest::books(campaign, m_simulator); }

private:
    [[nodiscard]] QString invite(const access::NewPerson& person);
    void configureServer();

    const quint16 m_webhookPort = freePort();
    TeamServer m_team;
    SimulatorUnderTest m_simulator;
    ProgramUnderTest m_server;
};

} // namespace siaran::test
