#include "services/sending/SqlAftercareService.h"
#include "tests/services/sending/SendingWorld.h"

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A completed campaign to ten people: 1 to 3 not on WhatsApp, 4 and 5 held back today, 6 held back two days ago, the
/// rest reached.
struct Ended {
    Ended()
    {
        world.shop.addContacts(10);
        id = world.begin();
        const auto sender = QUuid::createUuid().toString(QUuid::WithoutBraces);
        world.database.execute(
            u"INSERT INTO sender_process (id, host, heartbeat_at) VALUES ('%1', 'till', now() - interval '1 hour')"_s
                .arg(sender));
        world.database.execute(
            u"UPDATE campaign_message SET attempts = 1, accepted_at = now() - interval '3 days', "
            "status = CASE WHEN position <= 6 THEN 'failed' ELSE 'accepted' END, "
            "failed_at = CASE WHEN position <= 5 THEN now() WHEN position = 6 THEN now() - interval '2 days' END, "
            "error_code = CASE WHEN position <= 3 THEN 131026 WHEN position <= 6 THEN 131049 END"_s);
        world.database.execute(
            u"INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id, outcome, settled_at) "
            "SELECT campaign_id, position, 1, '%1', 'accepted', now() FROM campaign_message"_s.arg(sender));
        world.set(id, u"completed"_s);
    }

    void doubt(int position, const QString& reason, int minutesAgo)
    {
        world.database.execute(
            u"UPDATE campaign_message SET status = 'in_doubt', accepted_at = NULL, error_code = NULL, failed_at = NULL WHERE position = %1"_s
                .arg(position));
        world.database.execute(
            u"UPDATE campaign_attempt SET outcome = 'in_doubt', error_detail = '%2', claimed_at = now() - interval '%3 minutes' WHERE position = %1"_s
                .arg(position)
                .arg(reason)
                .arg(minutesAgo));
    }

    RetryReceipt sendAgain(const RetryOrder& order) { return *QCoro::waitFor(aftercare.sendAgain(order)); }

    SendingWorld world;
    CampaignId id;
    SqlAftercareService aftercare {world.database.executor(), u"Rina"_s};
};

} // namespace

class TestAftercare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void failuresAreListedWithTheirReasons()
    {
        Ended ended;
        const auto counts = *QCoro::waitFor(ended.aftercare.failureCounts(ended.id));
        QCOMPARE(counts, (QList<FailureCount> {{u"not_on_whatsapp"_s, 3}, {u"too_many_promotions"_s, 3}}));
        ended.world.database.execute(
            u"UPDATE campaign_message SET error_code = NULL, error_detail = 'unsettled' WHERE position = 6"_s);
        const auto withoutCode = *QCoro::waitFor(ended.aftercare.failureCounts(ended.id));
        QCOMPARE(withoutCode.size(), 3);
        QCOMPARE(withoutCode.last(), (FailureCount {u"unsettled"_s, 1}));
        ended.world.database.execute(
            u"UPDATE campaign_message SET error_code = 131049, error_detail = NULL WHERE position = 6"_s);
        const auto all = *QCoro::waitFor(ended.aftercare.failures(ended.id, {}, 0, 4));
        QCOMPARE(all.size(), 4);
        QCOMPARE(all.last().position, 4);
        QCOMPARE(all.first().reason, u"not_on_whatsapp"_s);
        QCOMPARE(all.first().phoneE164, u"+628110000001"_s);
        const auto rest = *QCoro::waitFor(ended.aftercare.failures(ended.id, {}, all.last().position, 4));
        QCOMPARE(rest.size(), 2);
        const auto held = *QCoro::waitFor(ended.aftercare.failures(ended.id, u"too_many_promotions"_s, 0, 10));
        QCOMPARE(held.size(), 3);
    }

    // Property 16.
    void sendingAgainMakesNewAttemptsAndReopensTheCampaign()
    {
        Ended ended;
        ended.world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                                     "SELECT id, true, 'keyword' FROM contact WHERE display_name = 'Customer 2'"_s);
        QCOMPARE(ended.sendAgain({.campaign = ended.id}), (RetryReceipt {.queued = 3, .stopped = 1, .tooSoon = 2}));
        QCOMPARE(ended.world.status(ended.id), u"running"_s);
        Life life(ended.world);
        QTRY_COMPARE_WITH_TIMEOUT(ended.world.status(ended.id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(ended.world.gateway.messages.size(), 3);
        QVERIFY(!ended.world.gateway.deliveries.contains(u"+628110000002"_s));
        // What was tried before stays as it was; the new attempts follow it.
        QCOMPARE(ended.world.database.value(u"SELECT count(*) FROM campaign_attempt WHERE attempt = 1"_s).toInt(), 10);
        QCOMPARE(
            ended.world.database
                .value(
                    u"SELECT string_agg(position::text, ',' ORDER BY position) FROM campaign_attempt WHERE attempt = 2"_s)
                .toString(),
            u"1,3,6"_s);
        QCOMPARE(
            ended.world.database.value(u"SELECT actor FROM audit_entry WHERE action = 'campaign.retried'"_s).toString(),
            u"Rina"_s);
    }

    void sendingAgainByReasonOrOneByOne()
    {
        Ended ended;
        QCOMPARE(ended.sendAgain({.campaign = ended.id, .reason = u"not_on_whatsapp"_s}).queued, 3);
        QCOMPARE(ended.sendAgain({.campaign = ended.id, .positions = {6, 7}}).queued, 1); // 7 never failed
        QCOMPARE(ended.sendAgain({.campaign = ended.id, .positions = {6}}).queued, 0); // already in line
    }

    void aStoppedCampaignStaysStopped()
    {
        Ended ended;
        for (const int position : {7, 8, 9}) {
            ended.doubt(position, u"timed_out"_s, 1);
        }
        ended.world.set(ended.id, u"stopped"_s);
        const auto again = QCoro::waitFor(ended.aftercare.sendAgain({.campaign = ended.id}));
        QCOMPARE(again.error().reason, u"campaign.stopped"_s);
        const auto doubt = QCoro::waitFor(ended.aftercare.resolve(ended.id, {}, DoubtResolution::SendAgain));
        QCOMPARE(doubt.error().reason, u"campaign.stopped"_s);
        QCOMPARE(*QCoro::waitFor(ended.aftercare.resolve(ended.id, {}, DoubtResolution::TreatAsSent)), 3);
        QCOMPARE(ended.world.count(u"pending"_s), 0);
        QCOMPARE(ended.world.database.value(u"SELECT actor FROM audit_entry WHERE action = 'campaign.doubt_resolved'"_s)
                     .toString(),
                 u"Rina"_s);
    }

    void doubtsComeWithTheirEvidenceAndAreSettledOneByOne()
    {
        Ended ended;
        ended.world.set(ended.id, u"running"_s);
        ended.doubt(7, u"timed_out"_s, 3);
        ended.doubt(8, u"sender_gone"_s, 30);
        const auto doubts = *QCoro::waitFor(ended.aftercare.doubts(ended.id, 0, 50));
        QCOMPARE(doubts.size(), 2);
        QCOMPARE(doubts.first().reason, u"timed_out"_s);
        QCOMPARE(doubts.first().senderHost, u"till"_s);
        QVERIFY(!doubts.first().senderLives);
        QCOMPARE(doubts.first().name, u"Customer 7"_s);
        QCOMPARE(*QCoro::waitFor(ended.aftercare.resolve(ended.id, {8}, DoubtResolution::SendAgain)), 1);
        QCOMPARE(ended.world.count(u"in_doubt"_s), 1);
        QCOMPARE(ended.world.count(u"pending"_s), 1);
        QCOMPARE(ended.world.database.value(u"SELECT outcome FROM campaign_attempt WHERE position = 8"_s).toString(),
                 u"presumed_not_sent"_s);
    }

    void aTruthThatCameMeanwhileWinsOverADecision()
    {
        Ended ended;
        ended.world.set(ended.id, u"running"_s);
        ended.doubt(7, u"timed_out"_s, 3);
        ended.world.database.execute(u"UPDATE campaign_attempt SET outcome = 'accepted' WHERE position = 7"_s);
        ended.world.database.execute(u"UPDATE campaign_message SET status = 'delivered' WHERE position = 7"_s);
        QCOMPARE(*QCoro::waitFor(ended.aftercare.resolve(ended.id, {7}, DoubtResolution::SendAgain)), 0);
        QCOMPARE(ended.world.count(u"pending"_s), 0);
    }

    void silenceSettlesOnlyWhereTheCampaignSaidSoAndWebhooksFlow()
    {
        Ended ended;
        auto& database = ended.world.database;
        ended.world.set(ended.id, u"running"_s);
        ended.doubt(7, u"timed_out"_s, 20);
        ended.doubt(8, u"timed_out"_s, 5);
        database.execute(
            u"UPDATE campaign_attempt SET claimed_at = now() - interval '20 minutes' WHERE position > 8"_s);
        Ledger ledger(database.executor(), database.executor(), QUuid::createUuid());
        QCOMPARE(*QCoro::waitFor(ledger.settleSilence()), 0); // a person decides
        database.execute(u"UPDATE campaign SET doubt_policy = 'treat_as_sent'"_s);
        QCOMPARE(*QCoro::waitFor(ledger.settleSilence()), 0); // no webhook has told of the others
        database.execute(u"UPDATE campaign_message SET sent_at = now(), status = 'sent' WHERE position > 8"_s);
        QVERIFY(QCoro::waitFor(ended.aftercare.doubts(ended.id, 0, 5))->first().isGraceOver);
        QCOMPARE(*QCoro::waitFor(ledger.settleSilence()), 1);
        QCOMPARE(ended.world.count(u"in_doubt"_s), 1); // the younger one waits
        QCOMPARE(ended.world.count(u"accepted"_s), 1);
    }

    void anAnswerThatSaidItFailedIsTriedAgainOnceByPolicy()
    {
        Ended ended;
        auto& database = ended.world.database;
        ended.world.set(ended.id, u"running"_s);
        ended.doubt(7, u"server_error"_s, 3);
        database.execute(u"UPDATE campaign_attempt SET error_code = 131000, http_status = 500 WHERE position = 7"_s);
        database.execute(u"UPDATE campaign_attempt SET claimed_at = now() - interval '3 minutes' WHERE position > 7"_s);
        database.execute(u"UPDATE campaign_message SET sent_at = now(), status = 'sent' WHERE position > 7"_s);
        database.execute(u"UPDATE campaign SET doubt_policy = 'try_again'"_s);
        Ledger ledger(database.executor(), database.executor(), QUuid::createUuid());
        QCOMPARE(*QCoro::waitFor(ledger.settleSilence()), 1);
        QCOMPARE(ended.world.count(u"pending"_s), 1);
        QCOMPARE(database.value(u"SELECT count(*) FROM audit_entry WHERE actor = 'sender'"_s).toInt(), 1);
    }
};

QTEST_GUILESS_MAIN(TestAftercare)
#include "tst_aftercare.moc"
