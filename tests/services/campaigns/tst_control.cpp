#include "services/campaigns/Duties.h"
#include "tests/services/campaigns/CampaignWorld.h"

#include <QTest>
#include <QTimeZone>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;
using World = test::CampaignWorld;

namespace {

/// What a sender does to everybody it may claim, up to `most` of them.
int send(World& world, CampaignId id, int most, const QString& status = u"accepted"_s)
{
    return world.database
        .value(uR"(WITH claimable AS (
                       SELECT m.position FROM campaign_message m JOIN campaign c ON c.id = m.campaign_id
                        WHERE c.id = %1 AND c.status = 'running' AND m.status = 'pending'
                          AND m.position <= coalesce(c.sends_up_to, 2147483647)
                        ORDER BY m.position LIMIT %2
                   ), sent AS (
                       UPDATE campaign_message m SET status = '%3', attempts = attempts + 1, accepted_at = now()
                         FROM claimable WHERE m.campaign_id = %1 AND m.position = claimable.position RETURNING 1)
                   SELECT count(*) FROM sent)"_s.arg(id.value())
                   .arg(most)
                   .arg(status))
        .toInt();
}

Result<void> watchPilots(World& world)
{
    return campaigns::watchPilots(world.database.session(), u"scheduler"_s);
}

CampaignId launchPilot(World& world, bool goesOn)
{
    auto draft = world.shop.draft();
    draft.pilot = {10, goesOn};
    const auto id = world.save(draft);
    const auto launched = test::launchConfirmed(world.service, id);
    Q_ASSERT(launched);
    return id;
}

} // namespace

class TestControl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aResumedCampaignGoesOnWhereItWas()
    {
        World world(60);
        QVERIFY(rc::check("paused and resumed at will, everybody is sent to exactly once (Property 17)", [&world] {
            const auto id = world.save(world.shop.draft());
            RC_ASSERT(test::launchConfirmed(world.service, id).has_value());
            int sent = 0;
            while (sent < 60) {
                const int now = send(world, id, *rc::gen::inRange(1, 25));
                sent += now;
                RC_ASSERT(QCoro::waitFor(world.service.pause(id)).has_value());
                const auto paused = world.fetch(id);
                RC_ASSERT(paused.pausedAt.isValid());
                RC_ASSERT(send(world, id, 60) == 0); // nobody while it is paused
                RC_ASSERT(paused.tally.of(MessageStatus::Pending) == 60 - sent);
                RC_ASSERT(QCoro::waitFor(world.service.resume(id)).has_value());
                RC_ASSERT(world.fetch(id).pausedAt == paused.pausedAt); // when it was paused stays known
            }
            RC_ASSERT(world.database
                          .value(u"SELECT count(*) FROM campaign_message WHERE campaign_id = %1 AND attempts = 1"_s.arg(
                              id.value()))
                          .toInt()
                      == 60);
            world.database.execute(u"DELETE FROM campaign"_s);
        }));
    }

    void aPilotIsTheFirstPeopleAndWaitsForAPerson()
    {
        World world;
        const auto id = launchPilot(world, false);
        QCOMPARE(world.fetch(id).sendsUpTo, 10);
        QCOMPARE(send(world, id, 40), 10);
        QVERIFY(watchPilots(world));
        QCOMPARE(world.statusOf(id), CampaignStatus::Running); // their fate is not told yet
        world.database.execute(u"UPDATE campaign_message SET status = 'delivered' WHERE status = 'accepted'"_s);
        QVERIFY(watchPilots(world));
        QCOMPARE(world.statusOf(id), CampaignStatus::Paused);
        QCOMPARE(world.fetch(id).statusReason, u"pilot"_s);
        QVERIFY(QCoro::waitFor(world.service.resume(id)));
        QCOMPARE(world.fetch(id).sendsUpTo, 0);
        QCOMPARE(send(world, id, 40), 30);
    }

    void aPilotThatWentWellGoesOnByItselfWhereThatWasChosen()
    {
        World world;
        const auto id = launchPilot(world, true);
        send(world, id, 40, u"read"_s);
        QVERIFY(watchPilots(world));
        QCOMPARE(world.statusOf(id), CampaignStatus::Running);
        QCOMPARE(send(world, id, 40), 30);
    }

    void aPilotThatFailsPausesByItself()
    {
        World world;
        const auto id = launchPilot(world, true);
        send(world, id, 3, u"failed"_s);
        QVERIFY(watchPilots(world));
        QCOMPARE(world.statusOf(id), CampaignStatus::Paused);
        QCOMPARE(world.fetch(id).statusReason, u"pilot_failed"_s);
        QCOMPARE(send(world, id, 40), 0);
    }

    void aPauseByHandDoesNotEndThePilot()
    {
        World world;
        const auto id = launchPilot(world, false);
        QVERIFY(QCoro::waitFor(world.service.pause(id)));
        QVERIFY(QCoro::waitFor(world.service.resume(id)));
        QCOMPARE(world.fetch(id).sendsUpTo, 10);
    }

    void aPilotAsLargeAsTheCampaignIsNone()
    {
        World world(10);
        QCOMPARE(world.fetch(launchPilot(world, false)).sendsUpTo, 0);
    }

    void quietHoursHoldWhatRunsAndLetItGoOn()
    {
        World world;
        const auto running = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, running));
        QVERIFY(!world.fetch(running).restUntil.isValid());
        const auto now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Jakarta"));
        world.set(u"quiet.from"_s, u"\"%1\""_s.arg(now.addSecs(-3600).toString(u"HH:mm"_s)));
        world.set(u"quiet.to"_s, u"\"%1\""_s.arg(now.addSecs(3600).toString(u"HH:mm"_s)));
        QVERIFY(keepQuiet(world.database.session()));
        const auto held = world.fetch(running);
        QCOMPARE(held.status, CampaignStatus::Running);
        QCOMPARE(held.restReason, u"quiet_hours"_s);
        QCOMPARE(held.resting, 40);
        QCOMPARE(held.restUntil.toTimeZone(QTimeZone("Asia/Jakarta")).toString(u"HH:mm"_s),
                 now.addSecs(3600).toString(u"HH:mm"_s));

        const auto launched = world.save(world.shop.draft(u"In the night"_s));
        QVERIFY(test::launchConfirmed(world.service, launched));
        QCOMPARE(world.fetch(launched).restUntil, held.restUntil); // not one message slips out before the next look

        world.set(u"quiet.from"_s, u"\"00:00\""_s);
        world.set(u"quiet.to"_s, u"\"00:00\""_s);
        QVERIFY(keepQuiet(world.database.session()));
        QVERIFY(!world.fetch(running).restUntil.isValid());
    }

    void aRestForAnotherReasonIsLeftAlone()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        world.database.execute(u"UPDATE campaign SET rest_until = now() + interval '1 day', rest_reason = "
                               "'messaging_limit', resting = 8"_s);
        const auto now = QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Asia/Jakarta"));
        world.set(u"quiet.from"_s, u"\"%1\""_s.arg(now.addSecs(-3600).toString(u"HH:mm"_s)));
        world.set(u"quiet.to"_s, u"\"%1\""_s.arg(now.addSecs(3600).toString(u"HH:mm"_s)));
        QVERIFY(keepQuiet(world.database.session()));
        QCOMPARE(world.fetch(id).restReason, u"messaging_limit"_s);
        QCOMPARE(world.fetch(id).resting, 8);
    }

    void everybodyGetsItAtTheirOwnTime()
    {
        World world(2);
        world.database.execute(u"INSERT INTO contact (display_name, phone_e164) VALUES ('Mei', '+6591234567'), "
                               "('Kenji', '+819012345678'), ('Ann', '+12125550100')"_s);
        auto draft = world.shop.draft();
        draft.recipientLocal = true;
        const QDate day = QDate::currentDate().addDays(3);
        draft.scheduledAt = QDateTime(day, QTime(9, 0), QTimeZone("Asia/Jakarta")).toUTC();
        const auto id = world.save(draft);
        QVERIFY(QCoro::waitFor(world.service.schedule(id, 5)));
        // The first of them is in Tokyo: two hours before Jakarta.
        QCOMPARE(world.fetch(id).holdUntil, draft.scheduledAt.addSecs(-2 * 3600));
        world.database.execute(u"UPDATE campaign SET hold_until = now() - interval '1 second'"_s);
        QVERIFY(world.startDue());
        QCOMPARE(world.recipientsOf(id), 5);
        const auto startOf = [&](const char* phone) {
            return world.database
                .value(u"SELECT next_attempt_at FROM campaign_message WHERE phone_e164 LIKE '%1%'"_s.arg(
                    QLatin1StringView(phone)))
                .toDateTime();
        };
        QCOMPARE(startOf("+62"), QDateTime(day, QTime(9, 0), QTimeZone("Asia/Jakarta")));
        QCOMPARE(startOf("+65"), QDateTime(day, QTime(9, 0), QTimeZone("Asia/Singapore")));
        QCOMPARE(startOf("+81"), QDateTime(day, QTime(9, 0), QTimeZone("Asia/Tokyo")));
        QCOMPARE(startOf("+1"), QDateTime(day, QTime(9, 0), QTimeZone("America/New_York")));
    }

    void whomItReachedBecomesASegment()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        send(world, id, 12);
        QVERIFY(QCoro::waitFor(world.service.stop(id)));
        const auto kept = QCoro::waitFor(world.service.saveReached(id, u"Already got it"_s));
        QVERIFY(kept);
        QCOMPARE(kept->people, 12);
        QCOMPARE(
            world.database.value(u"SELECT count(*) FROM segment_member WHERE segment_id = %1"_s.arg(kept->id.value()))
                .toInt(),
            12);
        const auto again = QCoro::waitFor(world.service.saveReached(id, u"already GOT it"_s));
        QVERIFY(!again);
        QCOMPARE(again.error().reason, u"segment.name_taken"_s);
    }
};

QTEST_GUILESS_MAIN(TestControl)
#include "tst_control.moc"
