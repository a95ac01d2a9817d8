#include "services/sending/OutcomeJournal.h"
#include "services/sending/ProcessMark.h"
#include "tests/services/sending/SendingWorld.h"

#include <QProcess>

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Claims everybody from `position` on in the name of `sender`, who is not told.
void claimBehindItsBack(SendingWorld& world, const QString& sender, int position)
{
    world.database.execute(uR"(
        WITH claimed AS (
            UPDATE campaign_message SET status = 'claimed', attempts = 1
             WHERE position >= %1 AND status = 'pending' RETURNING campaign_id, position)
        INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id)
        SELECT campaign_id, position, 1, '%2' FROM claimed)"_s.arg(position)
                               .arg(sender));
}

/// A sender of this computer whose process has ended, just now.
QUuid enlistEnded(SendingWorld& world)
{
    QProcess process;
    process.start(u"/bin/true"_s, {});
    (void)process.waitForStarted();
    const auto pid = process.processId();
    (void)process.waitForFinished();
    const auto id = QUuid::createUuid();
    world.database.execute(u"INSERT INTO sender_process (id, host, machine, pid) VALUES ('%1', 'test', '%2', %3)"_s.arg(
        id.toString(QUuid::WithoutBraces), ProcessMark::ofThisProcess().machine, QString::number(pid)));
    return id;
}

} // namespace

class TestEngineRecovery : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLifeThatEndsAbruptlyLosesNobodyAndDoublesNobody()
    {
        SendingWorld world;
        world.shop.addContacts(200);
        const auto id = world.begin(150);
        // A former life: some claimed and never released, some released without an answer, some answered.
        const auto former = enlistEnded(world);
        world.database.execute(u"UPDATE campaign_message SET status = 'claimed', attempts = 1 WHERE position <= 9"_s);
        world.database.execute(
            u"INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id) SELECT campaign_id, position, 1, '%1' FROM campaign_message WHERE position <= 9"_s
                .arg(former.toString(QUuid::WithoutBraces)));
        {
            auto journal = OutcomeJournal::open(world.journals.path(), former);
            for (int position = 4; position <= 9; ++position) {
                QVERIFY((*journal)->recordReleased({id, position, 1}));
            }
            for (int position = 7; position <= 9; ++position) {
                QVERIFY((*journal)->recordAccepted({id, position, 1}, u"wamid.old%1"_s.arg(position)));
            }
        }
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"accepted"_s), 197, 10'000);
        life.end();
        QCOMPARE(world.count(u"in_doubt"_s), 3); // released, no answer
        QCOMPARE(world.gateway.messages.size(), 194); // never released ones were sent, answered ones were not again
        QVERIFY(!world.gateway.deliveries.contains(u"+628110000005"_s));
        QVERIFY(!world.gateway.deliveries.contains(u"+628110000008"_s));
        QVERIFY(world.gateway.deliveries.contains(u"+628110000002"_s));
    }

    void twoSendersShareOneCampaignAndNobodyGetsItTwice()
    {
        SendingWorld world;
        world.shop.addContacts(300);
        const auto id = world.begin();
        db::DbExecutor other(world.database.settings(), TestDatabase::catalog());
        Life first(world);
        Life second(world, other);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        first.end();
        second.end();
        QCOMPARE(world.gateway.messages.size(), 300);
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void aClaimWhoseAnswerWasLostIsGivenBackAndSentOnce()
    {
        SendingWorld world;
        world.shop.addContacts(60);
        Life life(world);
        const auto me = life.settings.sender.toString(QUuid::WithoutBraces);
        QTRY_COMPARE(world.database.value(u"SELECT count(*) FROM sender_process WHERE id = '%1'"_s.arg(me)).toInt(), 1);
        const auto id = world.begin(60);
        // Stored, but the connection broke before the sender was told.
        claimBehindItsBack(world, me, 50);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 60);
        QCOMPARE(world.gateway.messages.size(), 60);
    }

    void aClaimThatIsStoredAfterItsSenderDiedIsSettledToo()
    {
        SendingWorld world;
        world.shop.addContacts(60);
        Life life(world);
        QTRY_COMPARE(world.database.value(u"SELECT count(*) FROM sender_process"_s).toInt(), 1);
        const auto id = world.begin(60);
        const auto former = QUuid::createUuid().toString(QUuid::WithoutBraces);
        world.database.execute(u"INSERT INTO sender_process (id, host, heartbeat_at) "
                               "VALUES ('%1', 'test', now() - interval '1 minute')"_s.arg(former));
        claimBehindItsBack(world, former, 50);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"in_doubt"_s), 11, 40'000); // no journal tells what it did
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 49);
        QCOMPARE(world.status(id), u"running"_s);
    }

    // The webhook processor holds people for as long as its batch takes.
    void whoIsHeldByAnotherKeepsNobodyElseFromLeaving()
    {
        SendingWorld world;
        world.shop.addContacts(300);
        const auto id = world.begin();
        db::Session other(world.database.settings(), TestDatabase::catalog());
        QVERIFY(other.open());
        db::Transaction holding(other);
        QVERIFY(holding.begin());
        QVERIFY(other.runScript(u"SELECT FROM contact WHERE display_name = 'Customer 1' FOR UPDATE"_s));
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.gateway.deliveries.size(), 300, 10'000);
        QCOMPARE(world.count(u"accepted"_s), 0); // and yet nothing could be stored
        QVERIFY(holding.commit());
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 300);
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void aLostDatabaseConnectionInMidCampaignIsSurvived()
    {
        SendingWorld world;
        world.shop.addContacts(300);
        const auto id = world.begin(300);
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() > 50, 5'000);
        world.database.execute(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 300);
        QVERIFY(world.gateway.reachedNobodyTwice());
    }
};

QTEST_GUILESS_MAIN(TestEngineRecovery)
#include "tst_enginerecovery.moc"
