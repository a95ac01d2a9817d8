#include "services/campaigns/Scheduler.h"
#include "tests/services/campaigns/CampaignWorld.h"

#include <QTest>
#include <rapidcheck.h>

#include <thread>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;
using World = test::CampaignWorld;

namespace {

SchedulerIdentity program(const QString& host, bool isServer = false)
{
    return {.id = QUuid::createUuid(), .host = host, .isServer = isServer};
}

CampaignDraft dueIn(World& world, int seconds)
{
    auto draft = world.shop.draft();
    draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(seconds);
    return draft;
}

CampaignId schedule(World& world, CampaignDraft draft)
{
    const auto id = world.save(draft);
    const auto receipt = QCoro::waitFor(world.service.receipt(id));
    const auto done = QCoro::waitFor(world.service.schedule(id, receipt->recipients));
    Q_ASSERT(done);
    return id;
}

} // namespace

class TestScheduler : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDueCampaignStartsByItselfAndAnUndueOneWaits()
    {
        World world;
        const auto soon = schedule(world, dueIn(world, 2));
        const auto tomorrow = schedule(world, dueIn(world, 86'400));
        Scheduler scheduler(world.database.executor(), program(u"kasir"_s), Shop::remotePhoneId());
        scheduler.start();
        QTRY_COMPARE_WITH_TIMEOUT(world.statusOf(soon), CampaignStatus::Running, 10'000);
        scheduler.stop();
        QCOMPARE(world.statusOf(tomorrow), CampaignStatus::Scheduled);
        QCOMPARE(world.fetch(soon).tally.recipients(), 40);
    }

    void aTimeInThePastIsRefused()
    {
        World world;
        QVERIFY(rc::check("only a time to come can be scheduled (Property 11)", [&world] {
            const int offset = *rc::gen::oneOf(rc::gen::inRange(-100'000, 0), rc::gen::inRange(60, 10'000'000));
            auto draft = world.shop.draft();
            draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(offset);
            const auto id = world.save(draft);
            const auto answer = QCoro::waitFor(world.service.schedule(id, 40));
            RC_ASSERT(answer.has_value() == (offset > 0));
            RC_ASSERT(world.statusOf(id) == (offset > 0 ? CampaignStatus::Scheduled : CampaignStatus::Draft));
            if (!answer) {
                RC_ASSERT(answer.error().reason == u"campaign.past"_s);
            }
            world.database.execute(u"DELETE FROM campaign"_s);
        }));
    }

    void whoTakesItBackBeforeTheStartAlwaysWins()
    {
        World world(5);
        world.set(u"size_threshold"_s, u"100"_s);
        QVERIFY(rc::check("taken back in time it never starts, whatever is at work meanwhile (Property 12)", [&world] {
            const bool isHeld = *rc::gen::arbitrary<bool>();
            const int headStart = *rc::gen::inRange(0, 4);
            const auto id = schedule(world, dueIn(world, 60));
            if (isHeld) {
                RC_ASSERT(QCoro::waitFor(world.service.hold(id, 5)).has_value());
            }
            world.letPass(id, 61); // due this very moment
            // Two programs start what is due while a person takes it back.
            const auto start = [&world] {
                db::Session session(world.database.settings(), TestDatabase::catalog());
                (void)session.open();
                (void)startDue(session, u"scheduler"_s, Shop::remotePhoneId());
            };
            std::thread one(start);
            std::thread two(start);
            std::this_thread::sleep_for(std::chrono::milliseconds(headStart));
            const auto taken = QCoro::waitFor(world.service.takeBack(id));
            one.join();
            two.join();
            const auto started = world.recipientsOf(id);
            RC_ASSERT(started == (taken ? 0 : 5));
            RC_ASSERT(world.statusOf(id) == (taken ? CampaignStatus::Draft : CampaignStatus::Running));
            RC_ASSERT(world.startDue().has_value()); // and it stays so
            RC_ASSERT(world.recipientsOf(id) == started);
            world.database.execute(u"DELETE FROM campaign"_s);
        }));
    }

    void whatWasHeldStartsAfterTheHold()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        QVERIFY(QCoro::waitFor(world.service.hold(id, 40)));
        auto campaign = world.fetch(id);
        QCOMPARE(campaign.status, CampaignStatus::Holding);
        const auto left = QDateTime::currentDateTimeUtc().msecsTo(campaign.holdUntil);
        QVERIFY2(left > 0 && left <= 30'000, qPrintable(QString::number(left)));
        QVERIFY(world.startDue());
        QCOMPARE(world.recipientsOf(id), 0); // nothing leaves before
        world.letPass(id, 31);
        QVERIFY(world.startDue());
        QCOMPARE(world.statusOf(id), CampaignStatus::Running);
        QCOMPARE(world.recipientsOf(id), 40);
    }

    void whatIsMissedAsks_data()
    {
        QTest::addColumn<bool>("isHeld");
        QTest::addColumn<int>("late");
        QTest::addColumn<QString>("status");
        QTest::newRow("held, a little late") << true << 14 * 60 << u"running"_s;
        QTest::newRow("held, too late") << true << 16 * 60 << u"missed"_s;
        QTest::newRow("scheduled, a little late") << false << 14 * 60 << u"running"_s;
        QTest::newRow("scheduled, too late") << false << 16 * 60 << u"missed"_s;
    }
    void whatIsMissedAsks()
    {
        QFETCH(bool, isHeld);
        QFETCH(int, late);
        QFETCH(QString, status);
        World world;
        const auto id = schedule(world, dueIn(world, 60));
        if (isHeld) {
            QVERIFY(QCoro::waitFor(world.service.hold(id, 40)));
        }
        world.letPass(id, 60 + late);
        QVERIFY(world.startDue());
        QCOMPARE(toWord(world.statusOf(id)), status);
        if (status == "missed"_L1) {
            QCOMPARE(world.recipientsOf(id), 0);
            QCOMPARE(world.fetch(id).statusReason, u"missed.late"_s);
            // The three answers: send now, another time, not at all.
            QVERIFY(QCoro::waitFor(world.service.hold(id, 40)));
            QVERIFY(QCoro::waitFor(world.service.takeBack(id)));
            QCOMPARE(world.statusOf(id), CampaignStatus::Draft);
        }
    }

    void whatHasGrownBeyondTheConfirmedNumberAsks()
    {
        World world(300);
        const auto id = schedule(world, dueIn(world, 60));
        world.database.execute(uR"(INSERT INTO contact (display_name, phone_e164)
            SELECT 'New ' || n, '+62812' || lpad(n::text, 7, '0') FROM generate_series(1, 40) AS n)"_s);
        world.letPass(id, 61);
        QVERIFY(world.startDue());
        QCOMPARE(world.statusOf(id), CampaignStatus::Missed);
        QCOMPARE(world.fetch(id).statusReason, u"missed.grew"_s);
        QCOMPARE(world.recipientsOf(id), 0);
    }

    void aRefusedStartFailsWithItsReasonAndCanBeMended()
    {
        World world;
        const auto id = schedule(world, dueIn(world, 60));
        world.database.execute(u"UPDATE template SET status = 'DISABLED'"_s);
        world.letPass(id, 61);
        QVERIFY(world.startDue());
        QCOMPARE(world.statusOf(id), CampaignStatus::Failed);
        QCOMPARE(world.fetch(id).statusReason, u"campaign.template"_s);
        QVERIFY(QCoro::waitFor(world.service.takeBack(id)));
        QCOMPARE(world.statusOf(id), CampaignStatus::Draft);
    }

    void oneProgramHoldsTheLease()
    {
        World world(1);
        auto& session = world.database.session();
        const auto desk = program(u"kasir"_s);
        const auto other = program(u"gudang"_s);
        QVERIFY(*takeLease(session, desk));
        QVERIFY(*takeLease(session, desk));
        QVERIFY(!*takeLease(session, other));
        QCOMPARE(QCoro::waitFor(world.service.starter())->host, u"kasir"_s);
        world.database.execute(u"UPDATE scheduler_lease SET seen_at = seen_at - interval '16 seconds'"_s);
        QVERIFY(*takeLease(session, other)); // the first is silent
        QVERIFY(!*takeLease(session, desk));
        QVERIFY(leaveLease(session, other));
        QVERIFY(*takeLease(session, desk));
    }

    void aServerTakesTheLeaseFromADesktopAndNotTheOtherWayRound()
    {
        World world(1);
        auto& session = world.database.session();
        const auto desk = program(u"kasir"_s);
        const auto server = program(u"toko-srv"_s, true);
        QVERIFY(*takeLease(session, desk));
        QVERIFY(*takeLease(session, server));
        QVERIFY(!*takeLease(session, desk));
        const auto starter = QCoro::waitFor(world.service.starter());
        QCOMPARE(starter->host, u"toko-srv"_s);
        QVERIFY(starter->isServer);
    }

    void withoutTheLeaseNothingIsStarted()
    {
        World world;
        const auto id = schedule(world, dueIn(world, 60));
        world.letPass(id, 61);
        QVERIFY(*takeLease(world.database.session(), program(u"toko-srv"_s, true)));
        Scheduler scheduler(world.database.executor(), program(u"kasir"_s), Shop::remotePhoneId());
        scheduler.start();
        QTest::qWait(1'500);
        QCOMPARE(world.statusOf(id), CampaignStatus::Scheduled);
        world.database.execute(u"DELETE FROM scheduler_lease"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.statusOf(id), CampaignStatus::Running, 10'000);
    }
};

QTEST_GUILESS_MAIN(TestScheduler)
#include "tst_scheduler.moc"
