#pragma once

#include "tests/faults/ProgramUnderTest.h"
#include "tests/faults/SimulatorUnderTest.h"
#include "tests/faults/WorkspaceUnderTest.h"

/// One server program, the simulator program it sends to, and the workspace between them.
class FaultWorld : public WorkspaceUnderTest {
public:
    /// Starts both, waits until the server knows its account, and adds `contacts` people and a segment of all.
    /// `simulatorWords` are more words for the simulator.
    explicit FaultWorld(int contacts, const QStringList& simulatorWords = {});
    /// Leaves no process behind, in whatever state the test ended.
    ~FaultWorld();
    Q_DISABLE_COPY_MOVE(FaultWorld)

    /// In the same folder and with the same webhook address each time.
    void startServer();
    ProgramUnderTest& server() { return m_server; }
    SimulatorUnderTest& simulator() { return m_simulator; }
    const SimulatorUnderTest& simulator() const { return m_simulator; }
    /// SIGTERM; answers the exit code.
    [[nodiscard]] int stopServer();

    /// SIGKILL of the whole PostgreSQL.
    void killDatabase();
    /// SIGKILL of one of PostgreSQL's sessions, upon which PostgreSQL throws out all the others and recovers by itself.
    void crashDatabaseSessions();

    /// Messages the simulator has taken.
    [[nodiscard]] int taken();
    [[nodiscard]] bool isQuiet() { return WorkspaceUnderTest::isQuiet(m_simulator); }
    [[nodiscard]] Books books(siaran::CampaignId campaign) { return WorkspaceUnderTest::books(campaign, m_simulator); }

    /// Where the server takes webhooks, on the loopback address.
    [[nodiscard]] quint16 webhookPort() const { return m_webhookPort; }

private:
    const quint16 m_webhookPort;
    SimulatorUnderTest m_simulator;
    ProgramUnderTest m_server;
};
