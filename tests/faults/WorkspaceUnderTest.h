#pragma once

#include "services/campaigns/CampaignService.h"
#include "services/db/DbExecutor.h"
#include "services/sending/AftercareService.h"
#include "tests/faults/Books.h"
#include "tests/faults/SimulatorUnderTest.h"
#include "tests/support/PassableFolder.h"

#include <QVariant>

#include <memory>

/// The folder of a workspace that server programs run, and what a test asks of its database while they do. What cannot
/// be set up ends the test program with the reason.
class WorkspaceUnderTest {
public:
    WorkspaceUnderTest();
    Q_DISABLE_COPY_MOVE(WorkspaceUnderTest)

    /// A path in the folder, which goes with this object.
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString dataFolder() const { return path(QStringLiteral("data")); }
    [[nodiscard]] QString databaseFolder() const;

    /// Connects to the database of the servers, which has to run; waits for the templates of the account.
    void openDatabase();
    void waitForAccount();
    /// Ends this object's own sessions; value() opens one again.
    void closeDatabase();

    /// Process id of PostgreSQL's first process; 0 when there is none.
    [[nodiscard]] qint64 postmaster() const;
    [[nodiscard]] bool databaseRuns() const;
    [[nodiscard]] const siaran::db::ConnectionSettings& databaseSettings() const { return m_database; }
    [[nodiscard]] const siaran::db::SqlCatalog& catalog() const { return m_catalog; }
    siaran::campaigns::CampaignService& campaigns() { return *m_campaigns; }
    siaran::sending::AftercareService& aftercare() { return *m_aftercare; }
    siaran::db::DbExecutor& executor() { return *m_executor; }

    /// The first value of raw SQL on the database; invalid while that does not answer.
    [[nodiscard]] QVariant value(const QString& sql);
    [[nodiscard]] int countOf(const QString& status);
    /// Who waits for nothing but a sender; -1 while the database does not answer.
    [[nodiscard]] int countDue();
    [[nodiscard]] QString status(siaran::CampaignId campaign);

    /// That many people, a segment of all of them, and no quiet hours.
    void addContacts(int count);
    /// One more number to send from, with a pace of its own; the simulator takes its messages as those of the first.
    void addNumber(const QString& phoneNumber, int messagesPerSecond);
    /// A template campaign to everybody.
    [[nodiscard]] siaran::Result<siaran::CampaignDraft> draft(int ratePerSecond);
    /// Launches one from the number with this id.
    siaran::CampaignId launch(const QString& phoneNumber = SimulatorUnderTest::phoneNumber(), int ratePerSecond = 0);

    /// Nobody waits to be sent to, and every webhook has come and been digested.
    [[nodiscard]] bool isQuiet(SimulatorUnderTest& simulator);
    /// Both sides' accounts of a campaign.
    [[nodiscard]] Books books(siaran::CampaignId campaign, SimulatorUnderTest& simulator);

protected:
    /// Of servers that work with one that is not in the folder; before openDatabase().
    void setDatabase(siaran::db::ConnectionSettings database) { m_database = std::move(database); }

private:
    [[nodiscard]] siaran::Result<siaran::CampaignId> launchOnce(siaran::campaigns::CampaignService& service,
                                                                int ratePerSecond);
    [[nodiscard]] QStringList postmasterLines() const;

    siaran::test::PassableFolder m_folder;
    siaran::db::SqlCatalog m_catalog;
    siaran::db::ConnectionSettings m_database;
    std::unique_ptr<siaran::db::Session> m_session;
    std::unique_ptr<siaran::db::DbExecutor> m_executor;
    std::unique_ptr<siaran::campaigns::CampaignService> m_campaigns;
    std::unique_ptr<siaran::sending::AftercareService> m_aftercare;
    siaran::SegmentId m_everyone;
};

/// A port on the loopback address that nobody uses now.
[[nodiscard]] quint16 freePort();
/// Whether a process with this id runs; one that nobody waited for does not.
[[nodiscard]] bool isAlive(qint64 pid);
