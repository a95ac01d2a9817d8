#include "tests/services/sending/SendingWorld.h"

#include <QRegularExpression>
#include <rapidcheck.h>

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A sender that claims when it is told to.
struct Claiming {
    explicit Claiming(SendingWorld& given)
        : world(given)
        , ledger(given.database.executor(), given.database.executor(), sender)
    {
        if (!QCoro::waitFor(ledger.enlist(u"test"_s))) {
            qFatal("the sender cannot be enlisted");
        }
    }

    RunningCampaign running(CampaignId id)
    {
        const auto all = *QCoro::waitFor(ledger.running());
        for (const auto& campaign : all) {
            if (campaign.id == id) {
                return campaign;
            }
        }
        RunningCampaign none;
        none.id = id;
        return none;
    }

    /// Whom the next claim of `id` brings.
    QStringList claim(CampaignId id, int limit = 1000)
    {
        const auto answer = QCoro::waitFor(ledger.claim(running(id), 0, limit, {}));
        if (!answer) {
            qFatal("claim: %s", qPrintable(answer.error().detail));
        }
        const auto& batch = *answer;
        rests = batch.rests;
        QStringList phones;
        for (const auto& message : batch.messages) {
            phones.append(message.contact.phoneE164);
            claimed.push_back(message.key);
        }
        return phones;
    }

    void settleAll(MessageStatus status = MessageStatus::Accepted)
    {
        QList<Settlement> settlements;
        for (const auto& key : std::exchange(claimed, {})) {
            settlements.push_back(
                {.key = key,
                 .outcome = status == MessageStatus::Accepted ? AttemptOutcome::Accepted : AttemptOutcome::Rejected,
                 .status = status});
        }
        QVERIFY(QCoro::waitFor(ledger.settle(settlements)));
    }

    SendingWorld& world;
    QUuid sender = QUuid::createUuid();
    Ledger ledger;
    QList<AttemptKey> claimed;
    bool rests = false;
};

/// How many rows the hungriest step of a claim reads.
int mostRowsRead(SendingWorld& world, CampaignId campaign, const QUuid& sender, int limit)
{
    auto sql = TestDatabase::catalog().text("sending/claim"_L1);
    for (const auto& [name, value] :
         std::initializer_list<std::pair<QString, QString>> {{u":campaign"_s, QString::number(campaign.value())},
                                                             {u":cursor"_s, u"0"_s},
                                                             {u":limit"_s, QString::number(limit)},
                                                             {u":only_opened"_s, u"false"_s},
                                                             {u":account"_s, u"''"_s},
                                                             {u":sender"_s, u"'%1'"_s.arg(sender.toString())},
                                                             {u":keys"_s, u"'{}'"_s}}) {
        sql.replace(name, value);
    }
    static const QRegularExpression step(u"actual rows=(\\d+) loops=(\\d+)|Rows Removed by (?:Join )?Filter: (\\d+)"_s);
    QSqlQuery plan(world.database.session().database());
    plan.exec(u"EXPLAIN (ANALYZE, TIMING OFF) "_s + sql);
    int most = 0;
    while (plan.next()) {
        const auto found = step.match(plan.value(0).toString());
        most = std::max({most, found.captured(1).toInt() * found.captured(2).toInt(), found.captured(3).toInt()});
    }
    return most;
}

} // namespace

class TestClaim : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whoMayNotBeWrittenToIsSkippedWithTheReason()
    {
        SendingWorld world;
        world.shop.addContacts(10);
        const auto id = world.begin();
        world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                               "SELECT id, true, 'keyword' FROM contact WHERE display_name = 'Customer 2'"_s);
        world.database.execute(
            u"INSERT INTO suppression (identity_hash, reason, contact_id) "
            "SELECT identity_hash(phone_e164), 'erased', id FROM contact WHERE display_name = 'Customer 3'"_s);
        world.database.execute(u"DELETE FROM contact WHERE display_name = 'Customer 4'"_s);
        Claiming claimer(world);
        QCOMPARE(claimer.claim(id).size(), 7);
        QCOMPARE(world.skipped(u"opted_out"_s), 1);
        QCOMPARE(world.skipped(u"suppressed"_s), 2); // erased, and removed
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_message"_s).toInt(), 10); // it still adds up
    }

    // Of a campaign that was launched a moment ago they say that it has nobody, or one person.
    void aClaimReadsOnlyThoseItTakesWhateverStatisticsSay()
    {
        SendingWorld world;
        world.shop.addContacts(3000);
        const auto earlier = world.begin();
        world.set(earlier, u"completed"_s);
        world.database.execute(u"UPDATE campaign_message SET status = 'accepted'; ANALYZE campaign_message"_s);
        const auto fresh = world.begin();
        const Claiming claimer(world);
        const auto read = mostRowsRead(world, fresh, claimer.sender, 10);
        QVERIFY2(read > 0 && read <= 200, qPrintable(QString::number(read)));
    }

    // Property 28.
    void nobodyIsWrittenToWithinTheirCooldown()
    {
        SendingWorld world;
        world.shop.addContacts(12);
        const auto earlier = world.begin();
        Claiming claimer(world);
        QCOMPARE(claimer.claim(earlier).size(), 12);
        claimer.settleAll();
        // Twelve people, last written to 1 to 12 days ago.
        world.database.execute(u"UPDATE campaign_message SET accepted_at = now() - make_interval(days => position)"_s);
        world.database.execute(
            u"UPDATE contact SET last_outbound_at = m.accepted_at FROM campaign_message m WHERE m.contact_id = contact.id"_s);
        QVERIFY(rc::check("only those whose last marketing message is at least N days old", [&] {
            const auto days = *rc::gen::inRange(0, 15);
            const auto id = world.begin(0, u", cooldown_days = %1"_s.arg(days));
            const auto reached = claimer.claim(id);
            claimer.claimed.clear();
            const auto expected = days == 0 ? 12 : std::max(0, 12 - days + 1);
            RC_ASSERT(reached.size() == expected);
            RC_ASSERT(world.skipped(u"cooldown"_s) == 12 - expected);
            world.database.execute(u"DELETE FROM campaign WHERE id = %1"_s.arg(id.value()));
        }));
    }

    void aCooldownCountsMarketingOnlyAndWhatIsOnItsWay()
    {
        SendingWorld world;
        world.shop.addContacts(6);
        const auto utility = world.begin();
        world.database.execute(
            uR"(UPDATE campaign SET content = jsonb_set(content, '{template,category}', '"utility"') WHERE id = %1)"_s
                .arg(utility.value()));
        Claiming claimer(world);
        QCOMPARE(claimer.claim(utility).size(), 6);
        claimer.settleAll();
        const auto first = world.begin(0, u", cooldown_days = 7"_s);
        QCOMPARE(claimer.claim(first, 3).size(), 3); // a utility message is no marketing
        const auto second = world.begin(0, u", cooldown_days = 7"_s);
        QCOMPARE(claimer.claim(second).size(), 3); // three are on their way for the first
        QCOMPARE(world.skipped(u"cooldown"_s), 3);
    }

    void aPilotIsClaimedUpToItsBound()
    {
        SendingWorld world;
        world.shop.addContacts(10);
        const auto id = world.begin(0, u", sends_up_to = 4"_s);
        Claiming claimer(world);
        QCOMPARE(claimer.claim(id).size(), 4);
        QCOMPARE(claimer.claim(id).size(), 0);
        QCOMPARE(QCoro::waitFor(claimer.ledger.remainder(id))->firstPending, 0);
        QVERIFY(!*QCoro::waitFor(claimer.ledger.complete(id)));
    }

    void whatIsCompletedIsToldOnce()
    {
        SendingWorld world;
        world.shop.addContacts(3);
        const auto id = world.begin();
        Claiming claimer(world);
        const auto told = [&] {
            return world.database
                .value(u"SELECT coalesce(string_agg(actor || ' ' || action || ' ' || subject_id, ','), '') "
                       "FROM audit_entry"_s)
                .toString();
        };
        QVERIFY(!*QCoro::waitFor(claimer.ledger.complete(id)));
        QCOMPARE(told(), QString());
        QCOMPARE(claimer.claim(id).size(), 3);
        claimer.settleAll();
        QVERIFY(*QCoro::waitFor(claimer.ledger.complete(id)));
        QVERIFY(!*QCoro::waitFor(claimer.ledger.complete(id))); // another sender has come to the same end
        QCOMPARE(told(), u"sender campaign.completed %1"_s.arg(id.value()));
    }

    void anAccountOpensNoMoreConversationsThanItMay()
    {
        SendingWorld world;
        world.shop.addContacts(50);
        Claiming claimer(world);
        QVERIFY(QCoro::waitFor(claimer.ledger.learn(
            NumberFacts {.remoteId = Shop::remotePhoneId(), .isLimitKnown = true, .peoplePerDay = 30})));
        const auto first = world.begin();
        const auto second = world.begin();
        QCOMPARE(claimer.claim(first, 20).size(), 20);
        QCOMPARE(claimer.claim(first, 20).size(), 10);
        QVERIFY(!claimer.rests);
        QCOMPARE(claimer.claim(first, 20).size(), 0);
        QVERIFY(claimer.rests);
        QCOMPARE(
            world.database.value(u"SELECT rest_reason FROM campaign WHERE id = %1"_s.arg(first.value())).toString(),
            u"messaging_limit"_s);
        QCOMPARE(world.database.value(u"SELECT resting FROM campaign WHERE id = %1"_s.arg(first.value())).toInt(), 20);
        QVERIFY(world.database
                    .value(u"SELECT rest_until BETWEEN now() + interval '23 hours' AND now() + interval '24 hours' "
                           "FROM campaign WHERE id = %1"_s.arg(first.value()))
                    .toBool());
        QVERIFY(!claimer.running(first).account.size()); // a resting campaign is not among those that run
        claimer.settleAll();

        // The same people may be written to again: they are counted once.
        QCOMPARE(claimer.claim(second, 50).size(), 30);
        QCOMPARE(world.database.value(u"SELECT used FROM messaging_limit"_s).toInt(), 30);

        // A day later as many are free again.
        world.database.execute(u"UPDATE messaging_opening SET opened_at = opened_at - interval '25 hours'"_s);
        world.database.execute(
            u"UPDATE campaign SET rest_until = now() - interval '1 second' WHERE rest_until IS NOT NULL"_s);
        QCOMPARE(claimer.claim(first, 50).size(), 20);
        QVERIFY(world.database.value(u"SELECT rest_until IS NULL FROM campaign WHERE id = %1"_s.arg(first.value()))
                    .toBool());
        QCOMPARE(world.database.value(u"SELECT used FROM messaging_limit"_s).toInt(), 20);
    }

    void whoWroteToUsCostsNothing()
    {
        SendingWorld world;
        world.shop.addContacts(10);
        world.database.execute(u"UPDATE contact SET last_inbound_at = now() - interval '1 hour' WHERE id % 2 = 0"_s);
        Claiming claimer(world);
        QVERIFY(QCoro::waitFor(claimer.ledger.learn(
            NumberFacts {.remoteId = Shop::remotePhoneId(), .isLimitKnown = true, .peoplePerDay = 1})));
        const auto id = world.begin();
        int reached = 0;
        for (int i = 0; i < 20 && !claimer.rests; ++i) {
            reached += int(claimer.claim(id).size());
        }
        QCOMPARE(reached, 6);
        QCOMPARE(world.database.value(u"SELECT used FROM messaging_limit"_s).toInt(), 1);
    }

    void aLimitThatComesAnewCountsWhatWasSentBefore()
    {
        SendingWorld world;
        world.shop.addContacts(40);
        Claiming claimer(world);
        const auto id = world.begin();
        QCOMPARE(claimer.claim(id, 25).size(), 25);
        claimer.settleAll();
        QVERIFY(QCoro::waitFor(claimer.ledger.learn(NumberFacts {
            .remoteId = Shop::remotePhoneId(), .perSecond = 80, .isLimitKnown = true, .peoplePerDay = 30})));
        QCOMPARE(world.database.value(u"SELECT throughput_per_second FROM phone_number"_s).toInt(), 80);
        QCOMPARE(claimer.claim(id, 25).size(), 5);
        QCOMPARE(claimer.claim(id, 25).size(), 0);
        // Lifted: who rests is looked at again.
        QVERIFY(QCoro::waitFor(
            claimer.ledger.learn(NumberFacts {.remoteId = Shop::remotePhoneId(), .isLimitKnown = true})));
        QCOMPARE(claimer.claim(id, 25).size(), 10);
    }

    void whoWasWrittenToTooOftenWaitsInEveryCampaign()
    {
        SendingWorld world;
        world.shop.addContacts(3);
        const auto first = world.begin();
        const auto second = world.begin();
        Claiming claimer(world);
        QCOMPARE(claimer.claim(first, 1).size(), 1);
        const auto key = claimer.claimed.takeFirst();
        const auto settlement
            = settlementOf(key, whatsapp::Rejected {.error = {.code = 131056, .httpStatus = 400}}, 3, 0.0);
        QCOMPARE(settlement.delay, std::chrono::milliseconds(64s));
        QVERIFY(QCoro::waitFor(claimer.ledger.settle({settlement})));
        QCOMPARE(claimer.claim(second).size(), 2);
        QVERIFY(
            world.database
                .value(
                    u"SELECT next_attempt_at BETWEEN now() + interval '60 seconds' AND now() + interval '65 seconds' "
                    "FROM campaign_message WHERE campaign_id = %1 AND status = 'pending'"_s.arg(second.value()))
                .toBool());
        QCOMPARE(
            world.database
                .value(u"SELECT attempts FROM campaign_message WHERE campaign_id = %1 AND status = 'pending'"_s.arg(
                    second.value()))
                .toInt(),
            0);
    }

    void moreThanFortyFiveAtOnceBorrowFromTheFuture()
    {
        SendingWorld world;
        world.shop.addContacts(1);
        Claiming claimer(world);
        int reached = 0;
        for (int i = 0; i < 60; ++i) {
            const auto id = world.begin();
            reached += int(claimer.claim(id).size());
            claimer.settleAll();
        }
        QVERIFY2(reached >= 40 && reached <= 46, qPrintable(QString::number(reached)));
    }

    void whatAClockLeftInTheFutureHoldsNobody()
    {
        SendingWorld world;
        world.shop.addContacts(2);
        world.database.execute(u"UPDATE contact SET last_outbound_at = now() + interval '59 minutes'; "
                               "INSERT INTO pair_pacing (phone_number_id, phone_e164, free_at) "
                               "SELECT n.id, c.phone_e164, now() + interval '1 hour' FROM phone_number n, contact c"_s);
        const auto id = world.begin();
        Claiming claimer(world);
        QCOMPARE(claimer.claim(id).size(), 2);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM pair_pacing WHERE free_at > now() + interval '2 hours'"_s)
                     .toInt(),
                 0);
    }

    // The limiter itself, over the real statement: any mix of workers and sizes.
    void slotsNeverOverlapWhoeverAsks()
    {
        SendingWorld world;
        db::DbExecutor other(world.database.settings(), TestDatabase::catalog());
        Ledger first(world.database.executor(), world.database.executor(), QUuid::createUuid());
        Ledger second(other, other, QUuid::createUuid());
        const PhoneNumberId number(world.database.value(u"SELECT id FROM phone_number"_s).toLongLong());
        QVERIFY(rc::check("k reservations of n slots at rate r take n/r seconds each, one after another", [&] {
            world.database.execute(u"UPDATE phone_number_pacing SET next_slot_at = now(), slowed_to = NULL"_s);
            const auto level = *rc::gen::element(20.0, 80.0, 1000.0);
            const auto begun = std::chrono::steady_clock::now();
            double handedOut = 0;
            std::chrono::duration<double> end {0};
            const auto times = *rc::gen::inRange(1, 12);
            for (int i = 0; i < times; ++i) {
                const auto count
                    = *rc::gen::inRange(1, static_cast<int>(level * 0.3) + 1); // as far ahead as senders go
                auto asking = i % 2 == 0 ? first.reserve(number, level, count) : second.reserve(number, level, count);
                const auto slots = QCoro::waitFor(asking);
                RC_ASSERT(slots.has_value());
                const auto at = std::chrono::steady_clock::now() - begun + slots->wait;
                // The first slot comes no earlier than all that was handed out before has passed.
                RC_ASSERT(std::chrono::duration<double>(at).count() + 0.02 >= handedOut / level);
                handedOut += count;
                end = at;
            }
            RC_ASSERT(end.count() <= handedOut / level + 2);
        }));
    }

    void aThrottleSlowsTheNumberForAllAndItRecovers()
    {
        SendingWorld world;
        Ledger ledger(world.database.executor(), world.database.executor(), QUuid::createUuid());
        const PhoneNumberId number(world.database.value(u"SELECT id FROM phone_number"_s).toLongLong());
        const auto rate = [&] { return QCoro::waitFor(ledger.reserve(number, 100, 1))->ratePerSecond; };
        QCOMPARE(rate(), 100.0);
        QVERIFY(QCoro::waitFor(ledger.slowDown(number, 100)));
        QVERIFY(QCoro::waitFor(ledger.slowDown(number, 100))); // once a second at most
        QCOMPARE(rate(), 60.0);
        world.database.execute(u"UPDATE phone_number_pacing SET slowed_at = now() - interval '15 seconds'"_s);
        QVERIFY(std::abs(rate() - 80.0) < 1); // ten of these seconds at 2 % of the level
        QVERIFY(QCoro::waitFor(ledger.slowDown(number, 100)));
        QVERIFY(std::abs(rate() - 48.0) < 1); // of the rate in force, not of what was learned long ago
        world.database.execute(u"UPDATE phone_number_pacing SET slowed_at = now() - interval '10 minutes'"_s);
        QCOMPARE(rate(), 100.0);
    }
};

QTEST_GUILESS_MAIN(TestClaim)
#include "tst_claim.moc"
