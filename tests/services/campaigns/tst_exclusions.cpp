#include "tests/services/campaigns/CampaignWorld.h"

#include <QTest>
#include <rapidcheck.h>

#include <numeric>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;
using World = test::CampaignWorld;

namespace {

/// What was sent to one person before, and when.
struct Past {
    int contact = 0; ///< from 0
    bool marketing = true;
    int hoursAgo = 0;
    bool accepted = true;
};

rc::Gen<Past> anyPast(int contacts)
{
    return rc::gen::exec([contacts] {
        return Past {*rc::gen::inRange(0, contacts), *rc::gen::arbitrary<bool>(), *rc::gen::inRange(0, 24 * 20),
                     *rc::gen::weightedElement<bool>({{4, true}, {1, false}})};
    });
}

void remember(World& world, const Past& past)
{
    const auto category = past.marketing ? u"marketing"_s : u"utility"_s;
    world.database.execute(uR"(WITH campaign AS (
                INSERT INTO campaign (name, status, segment_id, content, frozen_at)
                VALUES ('before', 'completed', %1, '{"kind": "template", "template": {"category": "%2"}}', now())
                RETURNING id),
            person AS (
                UPDATE contact SET last_campaign_at = CASE WHEN %5 THEN greatest(last_campaign_at, now() - interval '%3 hours')
                                                           ELSE last_campaign_at END
                 WHERE id = (SELECT id FROM contact ORDER BY id OFFSET %4 LIMIT 1) RETURNING id, phone_e164)
            INSERT INTO campaign_message (campaign_id, position, contact_id, phone_e164, status, accepted_at)
            SELECT campaign.id, 1, person.id, person.phone_e164, CASE WHEN %5 THEN 'sent' ELSE 'failed' END,
                   CASE WHEN %5 THEN now() - interval '%3 hours' END
              FROM campaign, person)"_s.arg(world.shop.everyone().value())
                               .arg(category)
                               .arg(past.hoursAgo)
                               .arg(past.contact)
                               .arg(past.accepted ? u"true"_s : u"false"_s));
}

QList<ExcludedPerson> everyPage(World& world, CampaignId id, std::optional<ExclusionReason> reason, int limit)
{
    QList<ExcludedPerson> all;
    ContactId after;
    while (true) {
        const auto page = *QCoro::waitFor(world.service.excluded(id, reason, after, limit));
        all += page;
        if (page.size() < limit) {
            return all;
        }
        after = page.constLast().contact;
    }
}

} // namespace

class TestExclusions : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoGotMarketingLatelyIsLeftAlone()
    {
        constexpr int People = 12;
        World world(People);
        QVERIFY(rc::check("left out = whose last marketing message is younger than the cooldown (Property 28)", [&] {
            const auto pasts = *rc::gen::container<std::vector<Past>>(anyPast(People));
            const int days = *rc::gen::inRange(0, 15);
            std::set<int> resting;
            for (const auto& past : pasts) {
                remember(world, past);
                if (past.marketing && past.accepted && past.hoursAgo < 24 * days) {
                    resting.insert(past.contact);
                }
            }
            auto draft = world.shop.draft();
            draft.cooldownDays = days;
            const auto id = world.save(draft);
            const auto receipt = QCoro::waitFor(world.service.receipt(id));
            RC_ASSERT(receipt.has_value());
            const auto found = receipt->excluded.find(ExclusionReason::Cooldown);
            RC_ASSERT((found == receipt->excluded.end() ? 0 : found->second) == static_cast<int>(resting.size()));
            RC_ASSERT(receipt->recipients == People - static_cast<int>(resting.size()));
            if (receipt->recipients > 0) {
                RC_ASSERT(test::launchConfirmed(world.service, id).value() == *receipt);
                RC_ASSERT(world.recipientsOf(id) == receipt->recipients);
            }
            world.database.execute(u"DELETE FROM campaign"_s);
            world.database.execute(u"UPDATE contact SET last_campaign_at = NULL"_s);
        }));
    }

    void everyReasonAddsUpAndIsListed()
    {
        constexpr int People = 30;
        World world(People);
        auto draft = world.shop.draft();
        draft.content.bindings[0].fallback.clear();
        draft.cooldownDays = 7;
        QVERIFY(rc::check("matched = recipients + exclusions, and each page names the same people", [&] {
            const auto some = rc::gen::inRange(0, People / 2);
            const auto pick = [&](const QString& sql) { world.database.execute(sql.arg(*some)); };
            world.database.execute(u"UPDATE contact SET display_name = 'Customer', last_campaign_at = NULL"_s);
            pick(uR"(INSERT INTO contact_preference (contact_id, marketing_opted_out, source)
                     SELECT id, true, 'keyword' FROM contact ORDER BY id LIMIT %1)"_s);
            pick(uR"(INSERT INTO suppression (identity_hash, reason, contact_id)
                     SELECT identity_hash(phone_e164), 'erased', id FROM contact ORDER BY id DESC LIMIT %1)"_s);
            // White space is no name, of whatever kind.
            pick(
                u"UPDATE contact SET display_name = E' \\t\\u00a0' WHERE id IN (SELECT id FROM contact ORDER BY md5(id::text) LIMIT %1)"_s);
            const auto past = *rc::gen::container<std::vector<Past>>(anyPast(People));
            for (const auto& one : past) {
                remember(world, one);
            }
            draft.id = {};
            const auto id = world.save(draft);
            draft.id = {};
            const auto receipt = *QCoro::waitFor(world.service.receipt(id));
            const auto sum = std::accumulate(receipt.excluded.begin(), receipt.excluded.end(), 0,
                                             [](int before, const auto& one) { return before + one.second; });
            RC_ASSERT(receipt.matched == People);
            RC_ASSERT(receipt.recipients + sum == People);
            const int limit = *rc::gen::inRange(1, 8);
            const auto everybody = everyPage(world, id, std::nullopt, limit);
            RC_ASSERT(everybody.size() == sum);
            for (const auto& [reason, people] : receipt.excluded) {
                const auto listed = everyPage(world, id, reason, limit);
                RC_ASSERT(listed.size() == people);
                for (const auto& person : listed) {
                    RC_ASSERT(person.reason == reason);
                }
            }
            if (receipt.recipients > 0) {
                RC_ASSERT(test::launchConfirmed(world.service, id).has_value());
                RC_ASSERT(everyPage(world, id, std::nullopt, limit) == everybody);
            }
            world.database.execute(u"DELETE FROM campaign"_s);
            world.database.execute(u"DELETE FROM contact_preference"_s);
            world.database.execute(u"DELETE FROM suppression"_s);
        }));
    }

    void aBlankNameIsBlankToBothSides()
    {
        World world(1);
        auto draft = world.shop.draft();
        draft.content.bindings[0].fallback.clear();
        draft.id = world.save(draft);
        QVERIFY(rc::check("the launch leaves out whom composing would refuse", [&] {
            const auto units = *rc::gen::container<std::vector<char16_t>>(rc::gen::element<char16_t>(
                u' ', u'\t', u'\n', u'\u000b', u'\f', u'\r', u'\u0085', u'\u00a0', u'\u1680', u'\u2003', u'\u2028',
                u'\u202f', u'\u205f', u'\u3000', u'\u200b', u'\u180e', u'.', u'A'));
            const auto name = QString::fromUtf16(units.data(), static_cast<qsizetype>(units.size())).left(200);
            QSqlQuery update(world.database.session().database());
            update.prepare(u"UPDATE contact SET display_name = :name"_s);
            update.bindValue(u":name"_s, name.isNull() ? u""_s : name);
            RC_ASSERT(update.exec());
            Contact person;
            person.displayName = name;
            person.phoneE164 = u"+628110000001"_s;
            const bool isRefused = !compose(draft.content, person).has_value();
            const auto receipt = QCoro::waitFor(world.service.receipt(draft.id));
            RC_ASSERT(receipt.has_value());
            RC_ASSERT((receipt->recipients == 0) == isRefused);
        }));
    }

    void theNumberMustBeRepeatedWhereItIsLarge_data()
    {
        QTest::addColumn<int>("confirmed");
        QTest::addColumn<bool>("goes");
        QTest::newRow("not at all") << 0 << false;
        QTest::newRow("one too few") << 39 << false;
        QTest::newRow("one too many") << 41 << false;
        QTest::newRow("the number") << 40 << true;
    }
    void theNumberMustBeRepeatedWhereItIsLarge()
    {
        QFETCH(int, confirmed);
        QFETCH(bool, goes);
        World world; // forty of forty people: more than a fifth
        const auto answers = [&](const auto& ask) {
            const auto answer = ask();
            QCOMPARE(answer.has_value(), goes);
            if (!answer) {
                QCOMPARE(answer.error().reason, u"campaign.confirm"_s);
                QCOMPARE(answer.error().detail, u"40"_s);
            }
        };
        auto draft = world.shop.draft();
        answers([&] { return QCoro::waitFor(world.service.launch(world.save(draft), confirmed)); });
        answers([&] { return QCoro::waitFor(world.service.hold(world.save(draft), confirmed)); });
        draft.scheduledAt = QDateTime::currentDateTimeUtc().addDays(1);
        answers([&] { return QCoro::waitFor(world.service.schedule(world.save(draft), confirmed)); });
        draft.scheduledAt = {};
        draft.repeats.kind = Recurrence::Kind::Daily;
        answers([&] { return QCoro::waitFor(world.service.repeat(world.save(draft), confirmed)); });
    }

    void aSmallCampaignAsksForNoNumber()
    {
        World world(40);
        world.database.execute(u"INSERT INTO label (name) VALUES ('VIP')"_s);
        world.database.execute(
            u"UPDATE contact SET label_ids = ARRAY(SELECT id::integer FROM label) WHERE id IN (SELECT "
            "id FROM contact ORDER BY id LIMIT 8)"_s);
        auto draft = world.shop.draft();
        draft.segment = SegmentId(
            world.database
                .value(
                    uR"(INSERT INTO segment (name, kind, criteria) SELECT 'VIP', 'dynamic', jsonb_build_object('match', 'all',
                    'of', jsonb_build_array(jsonb_build_object('type', 'labels', 'op', 'any_of', 'labels', jsonb_build_array(id))))
                    FROM label RETURNING id)"_s)
                .toLongLong());
        QVERIFY(QCoro::waitFor(world.service.hold(world.save(draft), 0))); // a fifth exactly is not more than a fifth
        world.set(u"size_threshold"_s, u"7"_s);
        QVERIFY(!QCoro::waitFor(world.service.hold(world.save(draft), 0)));
    }

    void theReceiptCountsByCountry()
    {
        World world(3);
        world.database.execute(
            u"INSERT INTO contact (display_name, phone_e164) VALUES ('Mei', '+6591234567'), ('Ann', '+12125550100')"_s);
        const auto receipt = QCoro::waitFor(world.service.receipt(world.save(world.shop.draft())));
        const std::map<QString, int> expected {{u"1"_s, 1}, {u"62"_s, 3}, {u"65"_s, 1}};
        QCOMPARE(receipt->byCallingCode, expected);
        QCOMPARE(receipt->contacts, 5);
    }
};

QTEST_GUILESS_MAIN(TestExclusions)
#include "tst_exclusions.moc"
