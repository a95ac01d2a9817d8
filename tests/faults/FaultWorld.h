#pragma once

#include "services/campaigns/CampaignService.h"
#include "services/db/DbExecutor.h"
#include "tests/faults/Books.h"
#include "tests/faults/ProgramUnderTest.h"

#include <QNetworkAccessManager>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

/// The server program, the simulator program it sends to, and the private database of the first, in a folder of their
/// own. What cannot be set up ends the test program with the reason.
class FaultWorld {
public:
    /// Starts both, waits until the server knows its account, and adds `contacts` people and a segment of all.
    /// `disturbances` are more words for the simulator.
    explicit FaultWorld(int contacts, const QStringList& disturbances = {});
    /// Leaves no process behind, in whatever state the test ended.
    ~FaultWorld();
    Q_DISABLE_COPY_MOVE(FaultWorld)

    /// In the same folder and with the same webhook address each time.
    void startServer();
    ProgramUnderTest& server() { return m_server; }
    /// SIGTERM; answers the exit code.
    [[nodiscard]] int stopServer();

    /// SIGKILL of the whole PostgreSQL; it stays down until the server is started again.
    void killDatabase();
    /// SIGKILL of one of PostgreSQL's sessions, upon which PostgreSQL throws out all the others and recovers by itself.
    void crashDatabaseSessions();
    [[nodiscard]] bool databaseRuns() const;

    /// Launches a template campaign to everybody.
    siaran::CampaignId launch();
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
    /// Ends this object's own sessions; value() opens one again.
    void closeDatabase();

private:
    void startSimulator(const QStringList& disturbances);
    void openDatabase();
    void addContacts(int count);
    [[nodiscard]] QStringList postmasterLines() const;
    [[nodiscard]] QJsonObject ask(const QString& page);

    QTemporaryDir m_folder;
    const quint16 m_webhookPort;
    ProgramUnderTest m_simulator;
    ProgramUnderTest m_server;
    QString m_simulatorUrl;
    siaran::db::SqlCatalog m_catalog;
    siaran::db::ConnectionSettings m_database;
    std::unique_ptr<siaran::db::Session> m_session;
    std::unique_ptr<siaran::db::DbExecutor> m_executor;
    std::unique_ptr<siaran::campaigns::CampaignService> m_campaigns;
    QNetworkAccessManager m_network;
    siaran::SegmentId m_everyone;
};
