#include "tests/services/campaigns/CampaignWorld.h"

#include <QTest>
#include <rapidcheck.h>

#include <numeric>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;

namespace {

int sumOf(const std::map<ExclusionReason, int>& excluded)
{
    return std::accumulate(excluded.begin(), excluded.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.second; });
}

using World = test::CampaignWorld;

} // namespace

class TestCampaignService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDraftComesBackAsItWasSaved()
    {
        World world;
        QVERIFY(rc::check("persistence of drafts", [&world] {
            auto draft = world.shop.draft(QString::number(*rc::gen::inRange(0, 100'000)));
            draft.ratePerSecond = *rc::gen::inRange(0, 1000);
            draft.cooldownDays = *rc::gen::inRange(0, 90);
            if (*rc::gen::arbitrary<bool>()) {
                draft.scheduledAt
                    = QDateTime::fromSecsSinceEpoch(*rc::gen::inRange<qint64>(1'700'000'000, 2'000'000'000), Qt::UTC);
            }
            if (*rc::gen::arbitrary<bool>()) {
                draft.content = {.message = FreeText {u"Halo {name}"_s},
                                 .bindings = {{.variable = u"name"_s, .source = {}, .fallback = u"Kak"_s}}};
            }
            if (*rc::gen::arbitrary<bool>()) {
                draft.segment = {};
            }
            draft.recipientLocal = *rc::gen::arbitrary<bool>();
            draft.pilot = {*rc::gen::inRange(0, 100), *rc::gen::arbitrary<bool>()};
            if (*rc::gen::arbitrary<bool>()) {
                draft.repeats = {.kind = Recurrence::Kind::Birthday,
                                 .at = QTime(*rc::gen::inRange(0, 24), 30),
                                 .birthdayField = u"birthday"_s};
            }
            draft.id = world.save(draft);
            const auto back = QCoro::waitFor(world.service.fetchDraft(draft.id));
            RC_ASSERT(back.has_value());
            RC_ASSERT(*back == draft);
        }));
    }

    void theReceiptAddsUpAndTheLaunchKeepsIt()
    {
        World world;
        world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                               "SELECT id, true, 'keyword' FROM contact ORDER BY id LIMIT 5"_s);
        world.database.execute(
            u"UPDATE contact SET display_name = '' WHERE id IN (SELECT id FROM contact ORDER BY id OFFSET 3 LIMIT 6)"_s);
        world.database.execute(u"INSERT INTO contact (display_name, bsuid) VALUES ('Known by id only', 'ID.123')"_s);
        auto draft = world.shop.draft();
        draft.content.bindings[0].fallback.clear(); // nameless people are left out now
        draft.id = world.save(draft);

        const auto receipt = QCoro::waitFor(world.service.receipt(draft.id));
        QVERIFY(receipt);
        QCOMPARE(receipt->matched, 41);
        QCOMPARE(receipt->excluded.at(ExclusionReason::OptedOut), 5);
        QCOMPARE(receipt->excluded.at(ExclusionReason::MissingVariable),
                 4); // two of the six had said stop: counted once
        QCOMPARE(receipt->excluded.at(ExclusionReason::InvalidNumber), 1);
        QCOMPARE(receipt->recipients + sumOf(receipt->excluded), receipt->matched);

        const auto launched = test::launchConfirmed(world.service, draft.id);
        QVERIFY(launched);
        QCOMPARE(*launched, *receipt);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt(), receipt->recipients);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_exclusion"_s).toInt(), 10);
        const auto campaign = QCoro::waitFor(world.service.fetch(draft.id));
        QCOMPARE(campaign->status, CampaignStatus::Running);
        QCOMPARE(campaign->matched, 41);
        QCOMPARE(campaign->excluded, receipt->excluded);
        QCOMPARE(campaign->tally.of(MessageStatus::Pending), receipt->recipients);
    }

    void whoWasWrittenToLatelyIsLeftOutByTheCooldown()
    {
        World world;
        const auto first = world.save(world.shop.draft(u"First"_s));
        QVERIFY(test::launchConfirmed(world.service, first));
        world.database.execute(
            u"UPDATE campaign_message SET status = 'accepted', accepted_at = now() - interval '3 days' WHERE position <= 10"_s);
        world.database.execute(
            u"UPDATE campaign_message SET status = 'accepted', accepted_at = now() - interval '9 days' WHERE position BETWEEN 11 AND 15"_s);
        world.database.execute(
            u"UPDATE contact c SET last_campaign_at = m.accepted_at FROM campaign_message m WHERE m.contact_id = c.id"_s);
        auto draft = world.shop.draft(u"Second"_s);
        draft.cooldownDays = 7;
        const auto receipt = QCoro::waitFor(world.service.receipt(world.save(draft)));
        QVERIFY(receipt);
        QCOMPARE(receipt->excluded.at(ExclusionReason::Cooldown), 10);
        QCOMPARE(receipt->recipients, 30);
    }

    void theRecipientsAreTheSegment()
    {
        World world;
        world.database.execute(u"INSERT INTO label (name) VALUES ('Gamis')"_s);
        const auto label = world.database.value(u"SELECT id FROM label"_s).toLongLong();
        QVERIFY(rc::check("recipients = who the segment matches (Property 8)", [&] {
            const auto members = *rc::gen::unique<std::vector<int>>(rc::gen::inRange(1, 41));
            RC_PRE(!members.empty());
            world.database.execute(u"UPDATE contact SET label_ids = '{}'"_s);
            QStringList numbers;
            for (const auto member : members) {
                numbers.append(u"'+62811%1'"_s.arg(member, 7, 10, QLatin1Char('0')));
            }
            world.database.execute(
                u"UPDATE contact SET label_ids = ARRAY[%1] WHERE phone_e164 IN (%2)"_s.arg(label).arg(
                    numbers.join(u',')));
            const auto segment = world.database.value(
                uR"(INSERT INTO segment (name, kind, criteria) VALUES (gen_random_uuid()::text, 'dynamic',
                    '{"match": "all", "of": [{"type": "labels", "op": "any_of", "labels": [%1]}]}') RETURNING id)"_s
                    .arg(label));
            auto draft = world.shop.draft();
            draft.segment = SegmentId(segment.toLongLong());
            const auto id = world.save(draft);
            const auto launched = test::launchConfirmed(world.service, id);
            RC_ASSERT(launched.has_value());
            RC_ASSERT(launched->recipients == static_cast<int>(members.size()));
            const auto sent = world.database
                                  .value(u"SELECT string_agg(quote_literal(phone_e164), ',' ORDER BY phone_e164) "
                                         "FROM campaign_message WHERE campaign_id = %1"_s.arg(id.value()))
                                  .toString();
            numbers.sort();
            RC_ASSERT(sent == numbers.join(u','));
        }));
    }

    void aLaunchNeedsNameSegmentAndMessage_data()
    {
        QTest::addColumn<QString>("missing");
        for (const auto* missing : {"name", "segment", "message", "fallback and source"}) {
            QTest::newRow(missing) << QString::fromLatin1(missing);
        }
    }
    void aLaunchNeedsNameSegmentAndMessage()
    {
        QFETCH(QString, missing);
        World world;
        auto draft = world.shop.draft();
        if (missing == "name"_L1) {
            draft.name = u"   "_s;
        } else if (missing == "segment"_L1) {
            draft.segment = {};
        } else if (missing == "message"_L1) {
            draft.content = {.message = FreeText {}, .bindings = {}};
        } else {
            draft.content.bindings.removeLast();
        }
        const auto refused = QCoro::waitFor(world.service.launch(world.save(draft), 40));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"campaign.incomplete"_s);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt(), 0);
    }

    void nobodyToSendToIsRefusedAndChangesNothing()
    {
        World world;
        world.database.execute(
            u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) SELECT id, true, 'keyword' FROM contact"_s);
        const auto id = world.save(world.shop.draft());
        const auto refused = test::launchConfirmed(world.service, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"campaign.nobody"_s);
        QCOMPARE(QCoro::waitFor(world.service.fetch(id))->status, CampaignStatus::Draft);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_exclusion"_s).toInt(), 0);
    }

    void aTemplateThatWasPausedSinceIsRefused()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        world.database.execute(u"UPDATE template SET status = 'PAUSED'"_s);
        const auto refused = test::launchConfirmed(world.service, id);
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"campaign.template"_s);
    }

    void aLaunchedCampaignIsLaunchedOnce()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        const auto again = QCoro::waitFor(world.service.launch(id, 40));
        QVERIFY(!again);
        QCOMPARE(again.error().reason, u"campaign.not_allowed"_s);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt(), 40);
    }

    void everyDecisionIsInTheAuditLog()
    {
        World world;
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        QVERIFY(QCoro::waitFor(world.service.pause(id)));
        QVERIFY(QCoro::waitFor(world.service.resume(id)));
        QVERIFY(QCoro::waitFor(world.service.stop(id)));
        QCOMPARE(
            world.database.value(u"SELECT string_agg(action, ' ' ORDER BY id) FROM audit_entry WHERE actor = 'Rina'"_s)
                .toString(),
            u"campaign.created campaign.launched campaign.paused campaign.resumed campaign.stopped"_s);
    }

    void aTimeThatHasGoneByIsRefused()
    {
        World world;
        auto draft = world.shop.draft();
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addSecs(-60);
        const auto refused = QCoro::waitFor(world.service.schedule(world.save(draft), 40));
        QVERIFY(!refused);
        QCOMPARE(refused.error().reason, u"campaign.past"_s);
    }
};

QTEST_GUILESS_MAIN(TestCampaignService)
#include "tst_campaignservice.moc"
