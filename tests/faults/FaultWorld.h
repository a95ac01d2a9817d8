#pragma once

#include "services/campaigns/CampaignService.h"
#include "services/db/DbExecutor.h"
#include "tests/faults/Books.h"
#include "tests/faults/ProgramUnderTest.h"
#include "tests/faults/SimulatorUnderTest.h"

#include <QTemporaryDir>
#include <QVariant>

#include <memory>

/// The server program, the simulator program it sends to, and the private database of the first, in a folder of their
/// own. What cannot be set up ends the test program with the reason.
class FaultWorld {
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
    /// SIGTERM; answers the exit code.
    [[nodiscard]] int stopServer();

    /// SIGKILL of the whole PostgreSQL; it stays down until the server is started again.
    void killDatabase();
    /// SIGKILL of one of PostgreSQL's sessions, upon which PostgreSQL throws out all the others and recovers by itself.
    void crashDatabaseSessions();
    [[nodiscard]] bool databaseRuns() const;

    /// Launches a template campaign to everybody, from the number with this id.
    siaran::CampaignId launch(const QString& phoneNumber = SimulatorUnderTest::phoneNumber());
    /// One more number to send from, with a pace of its own; the simulator takes its messages as those of the first.
    void addNumber(const QString& phoneNumber, int messagesPerSecond);
    siaran::campaigns::CampaignService& campaigns() { return *m_campaigns; }
    siaran::db::DbExecutor& executor() { return *m_executor; }

    /// The first value of raw SQL on the server's own database; invalid while that does not answer.
    [[nodiscard]] QVariant value(const QString& sql);
    [[nodiscard]] int countOf(const QString& status);
    [[nodiscard]] QString status(siaran::CampaignId campaign);

    /// Messages the simulator has taken.
    [[nodiscard]] int taken();
    /// Nobody waits to be sent to, and every webhook has come and been digested.
    [[nodiscard]] bool isQuiet();
    [[nodiscard]] Books books(siaran::CampaignId campaign);

    [[nodiscard]] QString databaseFolder() const;
    /// Process id of PostgreSQL's first process; 0 when there is none.
    [[nodiscard]] qint64 postmaster() const;
    [[nodiscard]] const siaran::db::ConnectionSettings& databaseSettings() const { return m_database; }
    [[nodiscard]] const siaran::db::SqlCatalog& catalog() const { return m_catalog; }
    /// Ends this object's own sessions; value() opens one again.
    void closeDatabase();

private:
    void openDatabase();
    void addContacts(int count);
    [[nodiscard]] QStringList postmasterLines() const;

    QTemporaryDir m_folder;
    const quint16 m_webhookPort;
    SimulatorUnderTest m_simulator;
    ProgramUnderTest m_server;
    siaran::db::SqlCatalog m_catalog;
    siaran::db::ConnectionSettings m_database;
    std::unique_ptr<siaran::db::Session> m_session;
    std::unique_ptr<siaran::db::DbExecutor> m_executor;
    std::unique_ptr<siaran::campaigns::CampaignService> m_campaigns;
    siaran::SegmentId m_everyone;
};
