#include "services/campaigns/SeriesRepository.h"
#include "tests/services/campaigns/CampaignWorld.h"

#include <QTest>
#include <rapidcheck.h>

#include <thread>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;
using World = test::CampaignWorld;

namespace {

SeriesId begin(World& world, const Recurrence& repeats, int confirmed)
{
    auto draft = world.shop.draft(u"Selamat pagi"_s);
    draft.repeats = repeats;
    const auto series = QCoro::waitFor(world.service.repeat(world.save(draft), confirmed));
    Q_ASSERT(series);
    return *series;
}

/// As if nobody had looked since `at`.
void lastLookedAt(World& world, const QDateTime& at)
{
    world.database.execute(u"UPDATE campaign_series SET looked_at = '%1'"_s.arg(at.toUTC().toString(Qt::ISODate)));
}

Recurrence dailyAt(const QDateTime& utc)
{
    const auto there = utc.toTimeZone(QTimeZone("Asia/Jakarta")).time();
    return {.kind = Recurrence::Kind::Daily, .at = QTime(there.hour(), there.minute())};
}

int runs(World& world)
{
    return world.database.value(u"SELECT count(*) FROM campaign WHERE series_id IS NOT NULL"_s).toInt();
}

} // namespace

class TestSeries : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftThatRepeatsBecomesASeries()
    {
        World world;
        const auto id = begin(world, {.kind = Recurrence::Kind::Weekly, .at = QTime(9, 0), .weekday = 1}, 40);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign"_s).toInt(), 0);
        const auto all = *QCoro::waitFor(world.service.series());
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.constFirst().id, id);
        QCOMPARE(all.constFirst().segmentName, u"Everyone"_s);
        QCOMPARE(all.constFirst().repeats.weekday, 1);
        const auto next = all.constFirst().nextAt.toTimeZone(QTimeZone("Asia/Jakarta"));
        QCOMPARE(next.date().dayOfWeek(), 1);
        QCOMPARE(next.time(), QTime(9, 0));
    }

    void eachDayMakesOneCampaignHoweverManyTry()
    {
        World world(5);
        const auto now = QDateTime::currentDateTimeUtc();
        QVERIFY(rc::check("one run per series and day", [&] {
            begin(world, dailyAt(now.addSecs(-120)), 5);
            lastLookedAt(world, now.addSecs(-3600 * *rc::gen::inRange(1, 24)));
            const auto work = [&world] {
                db::Session session(world.database.settings(), TestDatabase::catalog());
                (void)session.open();
                (void)makeRuns(session, u"scheduler"_s);
                (void)startDue(session, u"scheduler"_s, Shop::remotePhoneId());
            };
            std::thread one(work);
            std::thread two(work);
            one.join();
            two.join();
            RC_ASSERT(runs(world) == 1);
            work();
            RC_ASSERT(runs(world) == 1);
            RC_ASSERT(world.database.value(u"SELECT status FROM campaign"_s).toString() == u"running"_s);
            RC_ASSERT(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt() == 5);
            world.database.execute(u"DELETE FROM campaign"_s);
            world.database.execute(u"DELETE FROM campaign_series"_s);
        }));
    }

    void ofDaysThatWentByOnlyTheLastAsks()
    {
        World world;
        const auto now = QDateTime::currentDateTimeUtc();
        begin(world, dailyAt(now.addSecs(-3600)), 40);
        lastLookedAt(world, now.addDays(-10));
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s));
        QVERIFY(world.startDue());
        QCOMPARE(runs(world), 1);
        QCOMPARE(world.database.value(u"SELECT status FROM campaign"_s).toString(), u"missed"_s);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt(), 0);
    }

    void aPausedSeriesMakesNothingAndMakesUpForNothing()
    {
        World world;
        const auto now = QDateTime::currentDateTimeUtc();
        const auto id = begin(world, dailyAt(now.addSecs(-60)), 40);
        lastLookedAt(world, now.addDays(-1));
        QVERIFY(QCoro::waitFor(world.service.setSeriesStatus(id, CampaignSeries::Status::Paused)));
        lastLookedAt(world, now.addDays(-1));
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s));
        QCOMPARE(runs(world), 0);
        QVERIFY(QCoro::waitFor(world.service.setSeriesStatus(id, CampaignSeries::Status::Active)));
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s));
        QCOMPARE(runs(world), 0); // today went by while it was paused
        QVERIFY(QCoro::waitFor(world.service.setSeriesStatus(id, CampaignSeries::Status::Ended)));
        QCOMPARE(QCoro::waitFor(world.service.series())->size(), 0);
        const auto again = QCoro::waitFor(world.service.setSeriesStatus(id, CampaignSeries::Status::Active));
        QCOMPARE(again.error().reason, u"series.ended"_s);
    }

    void onABirthdayOnlyWhoseDayItIsGetsIt()
    {
        World world(0);
        world.database.execute(u"INSERT INTO custom_field (key, label, type) VALUES ('birthday', 'Lahir', 'date')"_s);
        const auto now = QDateTime::currentDateTimeUtc();
        const auto today = now.addSecs(-60).toTimeZone(QTimeZone("Asia/Jakarta")).date();
        const auto born = [](QDate day, int year) { return u"%1-%2"_s.arg(year).arg(day.toString(u"MM-dd"_s)); };
        world.database.execute(uR"(INSERT INTO contact (display_name, phone_e164, fields) VALUES
            ('Sari', '+628110000001', '{"birthday": "%1"}'), ('Budi', '+628110000002', '{"birthday": "%2"}'),
            ('Tono', '+628110000003', '{"birthday": "%3"}'), ('Wati', '+628110000004', '{}'))"_s.arg(
            born(today, 1988), born(today, 2004), born(today.addDays(1), 1988)));
        auto rule = dailyAt(now.addSecs(-60));
        rule.kind = Recurrence::Kind::Birthday;
        rule.birthdayField = u"birthday"_s;
        auto draft = world.shop.draft();
        draft.repeats = rule;
        const auto id = world.save(draft);
        QCOMPARE(QCoro::waitFor(world.service.receipt(id))->recipients, 1); // tomorrow, the next time it goes out: Tono
        QVERIFY(QCoro::waitFor(world.service.repeat(id, 1)));
        lastLookedAt(world, now.addSecs(-3600));
        world.database.execute(u"UPDATE campaign_series SET confirmed = 2"_s);
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s));
        QVERIFY(world.startDue());
        QCOMPARE(world.database.value(u"SELECT string_agg(phone_e164, ' ' ORDER BY phone_e164) FROM campaign_message"_s)
                     .toString(),
                 u"+628110000001 +628110000002"_s);
    }

    void aDayWithNobodyLeavesNothingBehind()
    {
        World world;
        world.database.execute(u"INSERT INTO custom_field (key, label, type) VALUES ('birthday', 'Lahir', 'date')"_s);
        const auto now = QDateTime::currentDateTimeUtc();
        auto rule = dailyAt(now.addSecs(-60));
        rule.kind = Recurrence::Kind::Birthday;
        rule.birthdayField = u"birthday"_s;
        begin(world, rule, 0);
        lastLookedAt(world, now.addSecs(-3600));
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s));
        QCOMPARE(runs(world), 1);
        QVERIFY(world.startDue());
        QCOMPARE(runs(world), 0);
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s)); // and it is not tried again
        QCOMPARE(runs(world), 0);
    }

    void aRunThatIsTakenBackIsADraftThatDoesNotRepeat()
    {
        World world;
        const auto now = QDateTime::currentDateTimeUtc();
        begin(world, dailyAt(now.addSecs(-3600)), 40);
        lastLookedAt(world, now.addDays(-1));
        QVERIFY(makeRuns(world.database.session(), u"scheduler"_s));
        const CampaignId run(world.database.value(u"SELECT id FROM campaign"_s).toLongLong());
        QVERIFY(QCoro::waitFor(world.service.takeBack(run)));
        QCOMPARE(QCoro::waitFor(world.service.fetchDraft(run))->repeats.kind, Recurrence::Kind::Once);
    }
};

QTEST_GUILESS_MAIN(TestSeries)
#include "tst_series.moc"
