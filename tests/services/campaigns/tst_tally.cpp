#include "services/campaigns/Duties.h"
#include "tests/services/campaigns/CampaignWorld.h"

#include <QFuture>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::campaigns;
using namespace Qt::StringLiterals;
using World = test::CampaignWorld;

namespace {

/// Rows of campaign_message counted one by one, as text.
QString countRows(TestDatabase& database)
{
    return database
        .value(u"SELECT coalesce(string_agg(concat_ws(' ', campaign_id, status, people, replied, opted_out, accepted), "
               u"E'\\n' "
               "ORDER BY campaign_id, status), '') FROM (SELECT campaign_id, status, count(*) AS people, "
               "count(replied_at) "
               "AS replied, count(opted_out_at) AS opted_out, count(accepted_at) AS accepted FROM campaign_message "
               "GROUP BY 1, 2) AS rows"_s)
        .toString();
}

QString readCounts(TestDatabase& database)
{
    return database
        .value(u"SELECT coalesce(string_agg(concat_ws(' ', campaign_id, status, people, replied, opted_out, accepted), "
               u"E'\\n' "
               "ORDER BY campaign_id, status), '') FROM campaign_count"_s)
        .toString();
}

/// One thing that befalls the ledger, to rows picked by `seed`.
QString befall(int what, int seed)
{
    const auto some = u"(position * 7919 + %1) % 5 = 0"_s.arg(seed);
    switch (what) {
    case 0: return u"UPDATE campaign_message SET status = 'claimed' WHERE status = 'pending' AND %1"_s.arg(some);
    case 1:
        return u"UPDATE campaign_message SET status = 'accepted', accepted_at = now() WHERE status = 'claimed' AND %1"_s
            .arg(some);
    case 2:
        return u"UPDATE campaign_message SET status = 'read', replied_at = now() WHERE accepted_at IS NOT NULL AND %1"_s
            .arg(some);
    case 3:
        return u"UPDATE campaign_message SET opted_out_at = CASE WHEN opted_out_at IS NULL THEN now() END WHERE %1"_s
            .arg(some);
    case 4: return u"UPDATE campaign_message SET next_attempt_at = now() WHERE %1"_s.arg(some);
    case 5: return u"DELETE FROM campaign_message WHERE %1"_s.arg(some);
    case 6: return u"DELETE FROM campaign WHERE mod(id, 3) = %1"_s.arg(seed % 3);
    default:
        return u"BEGIN; UPDATE campaign_message SET status = 'failed', failed_at = now() WHERE %1; ROLLBACK"_s.arg(
            some);
    }
}

} // namespace

/// The counts that screens and programs read are kept beside the ledger; here they are held against its rows.
class TestTally : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void countsAreTheRowsWhateverBefallsThem()
    {
        World world(40);
        QVERIFY(rc::check("the counts are the rows, folded or not", [&world] {
            for (int i = 0; i < 3; ++i) {
                RC_ASSERT(test::launchConfirmed(world.service, world.save(world.shop.draft())).has_value());
            }
            const auto steps = *rc::gen::container<std::vector<std::pair<int, int>>>(
                rc::gen::pair(rc::gen::inRange(0, 10), rc::gen::inRange(0, 100)));
            for (const auto& [what, seed] : steps) {
                if (what >= 8) {
                    RC_ASSERT(foldTally(world.database.session()).has_value());
                } else {
                    world.database.execute(befall(what, seed));
                }
                RC_ASSERT(readCounts(world.database) == countRows(world.database));
            }
            world.database.execute(u"DELETE FROM campaign"_s);
            RC_ASSERT(readCounts(world.database).isEmpty());
        }));
    }

    void whatIsNotCommittedYetIsFoldedLater()
    {
        World world(40);
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        db::DbExecutor other(world.database.settings(), TestDatabase::catalog()); // a sender in mid-transaction
        const auto change = [](db::Session& session) {
            return session.runScript(u"BEGIN; UPDATE campaign_message SET status = 'claimed' WHERE position <= 10"_s);
        };
        QVERIFY(other.run(change).result());
        QVERIFY(foldTally(world.database.session()));
        QCOMPARE(world.fetch(id).tally.of(MessageStatus::Pending), 40);
        const auto commit = [](db::Session& session) { return session.runScript(u"COMMIT"_s); };
        QVERIFY(other.run(commit).result());
        QCOMPARE(world.fetch(id).tally.of(MessageStatus::Pending), 30);
        QVERIFY(foldTally(world.database.session()));
        QCOMPARE(world.fetch(id).tally.of(MessageStatus::Claimed), 10);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_tally_change"_s).toInt(), 0);
    }

    void aReceiptAddsUpAfterThoseLeftOutAreGone()
    {
        World world(40);
        world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                               "SELECT id, true, 'manual' FROM contact ORDER BY id LIMIT 5"_s);
        const auto id = world.save(world.shop.draft());
        QVERIFY(test::launchConfirmed(world.service, id));
        world.database.execute(
            u"DELETE FROM contact WHERE id IN (SELECT contact_id FROM contact_preference WHERE marketing_opted_out)"_s);
        const auto campaign = world.fetch(id);
        QCOMPARE(campaign.excluded.at(ExclusionReason::OptedOut), 5);
        QCOMPARE(campaign.tally.of(MessageStatus::Pending) + 5, campaign.matched);
    }
};

QTEST_GUILESS_MAIN(TestTally)
#include "tst_tally.moc"
