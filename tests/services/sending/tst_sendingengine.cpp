#include "services/sending/Dispatcher.h"
#include "services/sending/MediaCourier.h"
#include "services/sending/OutcomeJournal.h"
#include "services/sending/SqlAftercareService.h"
#include "tests/services/sending/SendingWorld.h"

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestSendingEngine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everybodyGetsItOnceAndTheCampaignCompletes()
    {
        SendingWorld world;
        world.shop.addContacts(300);
        const auto id = world.begin();
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 300);
        QCOMPARE(world.gateway.deliveries.size(), 300);
        QVERIFY(world.gateway.reachedNobodyTwice());
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_attempt WHERE outcome = 'accepted'"_s).toInt(),
                 300);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM contact WHERE last_outbound_at IS NOT NULL"_s).toInt(),
                 300);
    }

    void theMessageCarriesThePersonsValuesAndOurOwnId()
    {
        SendingWorld world;
        world.shop.addContacts(1);
        const auto id = world.begin();
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 5'000);
        life.end();
        const auto& sent = world.gateway.messages.first();
        const auto& content = std::get<whatsapp::TemplateContent>(sent.content);
        QCOMPARE(content.name, u"promo"_s);
        QCOMPARE(content.body.at(0).text, u"Customer 1"_s);
        QCOMPARE(content.body.at(1).text, u"Bandung"_s);
        QVERIFY(sent.callbackData.endsWith(u".%1.1.1"_s.arg(id.value())));
    }

    void whoSaysStopAfterTheLaunchIsSkipped()
    {
        SendingWorld world;
        world.shop.addContacts(20);
        const auto id = world.begin();
        world.database.execute(u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) "
                               "SELECT id, true, 'keyword' FROM contact WHERE display_name = 'Customer 7'"_s);
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 5'000);
        life.end();
        QCOMPARE(world.count(u"skipped"_s), 1);
        QVERIFY(!world.gateway.deliveries.contains(u"+628110000007"_s));
        QCOMPARE(world.gateway.deliveries.size(), 19);
    }

    void aPauseIsObeyedAndAResumeGoesOnWhereItWas()
    {
        SendingWorld world;
        world.shop.addContacts(400);
        const auto id = world.begin(200);
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() > 40, 5'000);
        world.set(id, u"paused"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"claimed"_s), 0, 10'000);
        const auto atPause = world.gateway.messages.size();
        QTest::qWait(500);
        QCOMPARE(world.gateway.messages.size(), atPause);
        QVERIFY(atPause < 400);
        world.set(id, u"running"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 400);
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void aStopLeavesTheRestAlone()
    {
        SendingWorld world;
        world.shop.addContacts(400);
        const auto id = world.begin(100);
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() > 20, 5'000);
        world.set(id, u"stopped"_s);
        QTest::qWait(500);
        life.end();
        QCOMPARE(world.status(id), u"stopped"_s);
        QCOMPARE(world.count(u"accepted"_s) + world.count(u"pending"_s), 400);
        QVERIFY(world.count(u"pending"_s) > 0);
    }

    void throttledMessagesWaitAndArriveAllTheSame()
    {
        SendingWorld world;
        world.shop.addContacts(30);
        auto refused = 0;
        const auto accept = world.gateway.answer;
        world.gateway.answer = [&](const whatsapp::OutgoingMessage& message) -> whatsapp::SendOutcome {
            return refused++ < 5 ? whatsapp::SendOutcome(whatsapp::Rejected {.error = {.code = 130429}})
                                 : accept(message);
        };
        const auto id = world.begin();
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 20'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 30);
        QVERIFY(!world.database.value(u"SELECT slowed_to FROM phone_number_pacing"_s).isNull());
    }

    void aBrokenTemplatePausesTheCampaignAndLosesNobody()
    {
        SendingWorld world;
        world.shop.addContacts(50);
        world.gateway.answer
            = [](const whatsapp::OutgoingMessage&) { return whatsapp::Rejected {.error = {.code = 132015}}; };
        const auto id = world.begin();
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 5'000);
        life.end();
        QCOMPARE(world.database.value(u"SELECT status_reason FROM campaign"_s).toString(), u"template"_s);
        QCOMPARE(world.count(u"pending"_s), 50);
    }

    void whatLeftWithoutAnAnswerIsInDoubtAndNeverSentAgain()
    {
        SendingWorld world;
        world.shop.addContacts(4);
        world.gateway.answer = [](const whatsapp::OutgoingMessage&) { return whatsapp::InDoubt {}; };
        const auto id = world.begin();
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"in_doubt"_s), 4, 5'000);
        QTest::qWait(800);
        QCOMPARE(world.status(id), u"running"_s); // nobody calls it completed while somebody is in doubt
        QCOMPARE(world.gateway.messages.size(), 4);

        SqlAftercareService aftercare(world.database.executor(), u"Rina"_s);
        QCOMPARE(*QCoro::waitFor(aftercare.resolve(id, {}, DoubtResolution::TreatAsSent)), 4);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 8'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 4);
    }

    void doubtAfterDoubtStopsTheRestUntilAProbeWasAnswered()
    {
        SendingWorld world;
        world.shop.addContacts(200);
        world.database.execute(u"UPDATE phone_number SET throughput_per_second = 40"_s);
        world.gateway.answer = [](const whatsapp::OutgoingMessage&) { return whatsapp::InDoubt {}; };
        world.begin();
        Life life(world, true);
        QTRY_VERIFY_WITH_TIMEOUT(world.account.asked >= 2, 15'000); // the first look, and a probe
        QVERIFY(world.gateway.messages.size() <= 15); // a few were under way when it closed
        QCOMPARE(world.count(u"in_doubt"_s), int(world.gateway.messages.size()));
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"claimed"_s), 0, 10'000);
    }

    void aMessageNobodyMayGetPausesTheCampaignAfterAFew()
    {
        SendingWorld world;
        world.shop.addContacts(500);
        world.database.execute(u"UPDATE phone_number SET throughput_per_second = 200"_s);
        world.gateway.answer
            = [](const whatsapp::OutgoingMessage&) { return whatsapp::Rejected {.error = {.code = 131008}}; };
        const auto id = world.begin();
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 5'000);
        life.end();
        QCOMPARE(world.database.value(u"SELECT status_reason FROM campaign"_s).toString(), u"content"_s);
        QCOMPARE(world.database.value(u"SELECT status_code FROM campaign"_s).toInt(), 131008);
        QCOMPARE(world.count(u"failed"_s), 5);
        QCOMPARE(world.count(u"pending"_s), 495);
    }

    void whatIsWrongWithTheAccountPausesAllItsCampaigns()
    {
        SendingWorld world;
        world.shop.addContacts(300);
        const auto first = world.begin(20);
        const auto second = world.begin(20);
        world.gateway.answer
            = [](const whatsapp::OutgoingMessage&) { return whatsapp::Rejected {.error = {.code = 190}}; };
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(first), u"paused"_s, 5'000);
        QCOMPARE(world.status(second), u"paused"_s);
        life.end();
        QCOMPARE(world.count(u"failed"_s), 0);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM audit_entry WHERE action = 'campaign.paused'"_s).toInt(),
                 2);
    }

    void fiveCampaignsShareTheNumberFairly()
    {
        SendingWorld world;
        world.shop.addContacts(400);
        world.database.execute(u"UPDATE phone_number SET throughput_per_second = 100"_s);
        QList<CampaignId> campaigns;
        for (int i = 0; i < 5; ++i) {
            campaigns.append(world.begin(i == 0 ? 5 : 0)); // one goes slowly of its own will
        }
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() >= 300, 20'000);
        life.end();
        std::map<QString, int> sent;
        for (const auto& message : world.gateway.messages) {
            ++sent[message.callbackData.section(u'.', 1, 1)];
        }
        const auto slow = sent[QString::number(campaigns.first().value())];
        QVERIFY2(slow >= 10 && slow <= 40, qPrintable(QString::number(slow)));
        for (int i = 1; i < 5; ++i) {
            const auto share = sent[QString::number(campaigns.at(i).value())];
            QVERIFY2(share >= 50 && share <= 95, qPrintable(QString::number(share)));
        }
    }

    void theRateAPersonChoseIsKeptByTwoSendersTogether()
    {
        SendingWorld world;
        world.shop.addContacts(200);
        const auto id = world.begin(20);
        db::DbExecutor other(world.database.settings(), TestDatabase::catalog());
        {
            Life first(world);
            Life second(world, other);
            QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() >= 80, 15'000);
        }
        auto& times = world.gateway.times;
        std::ranges::sort(times);
        for (size_t i = 21; i < times.size(); ++i) {
            // 21 messages take at least a second; the gateway sees them a timer tick late at most.
            QVERIFY(times[i] - times[i - 21] >= 980ms);
        }
        QVERIFY(world.gateway.reachedNobodyTwice());
        QCOMPARE(world.status(id), u"running"_s);
    }

    void fourSendersTogetherStayUnderTheLevelInEverySecond()
    {
        SendingWorld world;
        world.shop.addContacts(600);
        world.database.execute(u"UPDATE phone_number SET throughput_per_second = 50"_s);
        world.begin();
        db::DbExecutor second(world.database.settings(), TestDatabase::catalog());
        db::DbExecutor third(world.database.settings(), TestDatabase::catalog());
        db::DbExecutor fourth(world.database.settings(), TestDatabase::catalog());
        {
            Life a(world);
            Life b(world, second);
            Life c(world, third);
            Life d(world, fourth);
            QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() >= 200, 15'000);
        }
        auto& times = world.gateway.times;
        std::ranges::sort(times);
        for (size_t i = 51; i < times.size(); ++i) {
            QVERIFY(times[i] - times[i - 51] >= 1s); // 52 messages never fit into a second
        }
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void aLimitedAccountRestsAndGoesOnOnceItMay()
    {
        SendingWorld world;
        world.shop.addContacts(50);
        world.account.told = whatsapp::PhoneNumberInfo {.id = Shop::remotePhoneId(),
                                                        .throughput = whatsapp::ThroughputLevel::High,
                                                        .messagingLimit = {.tier = u"TIER_250"_s, .people = 30}};
        const auto id = world.begin(100);
        Life life(world, true);
        QTRY_COMPARE_WITH_TIMEOUT(world.database.value(u"SELECT rest_reason FROM campaign"_s).toString(),
                                  u"messaging_limit"_s, 8'000);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"accepted"_s), 30, 10'000);
        QCOMPARE(world.database.value(u"SELECT resting FROM campaign"_s).toInt(), 20);
        QCOMPARE(world.status(id), u"running"_s);
        // A day later.
        world.database.execute(u"UPDATE messaging_opening SET opened_at = opened_at - interval '1 day'"_s);
        world.database.execute(u"UPDATE campaign SET rest_until = now()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 8'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 50);
        QVERIFY(world.gateway.reachedNobodyTwice());
    }

    void whoEndsDoesNotWaitForAQuestionToWhatsApp()
    {
        SendingWorld world;
        world.account.gate.close();
        Life life(world, true);
        QTRY_COMPARE_WITH_TIMEOUT(world.account.asked, 1, 8'000);
        life.end();
    }

    void aSenderThatWasStoppedPastItsLeaseReleasesNothing()
    {
        SendingWorld world;
        world.shop.addContacts(40);
        world.begin();
        // Claimed by a dispatcher that has no lease: nothing may leave, everything is given back.
        MediaCourier courier(nullptr);
        Dispatcher dispatcher(world.gateway, courier, 100);
        auto journal = OutcomeJournal::open(world.journals.path(), QUuid::createUuid());
        dispatcher.begin(std::move(*journal), u"key"_s);
        NumberLane::Queued queued;
        queued.message.key = {CampaignId(1), 1, 1};
        queued.content = std::make_shared<MessageContent>(world.shop.draft().content);
        queued.message.contact.phoneE164 = u"+628110000001"_s;
        dispatcher.enqueue(PhoneNumberId(1), queued);
        dispatcher.lane(PhoneNumberId(1)).grant({.wait = 0us, .ratePerSecond = 1000}, 5, NumberLane::Clock::now());
        dispatcher.leaseRenewed(LeaseClock::now() - LeaseTime);
        dispatcher.releaseDue();
        QCOMPARE(world.gateway.messages.size(), 0);
        dispatcher.leaseRenewed(LeaseClock::now());
        dispatcher.releaseDue();
        QCOMPARE(world.gateway.messages.size(), 1);
        QTRY_VERIFY(dispatcher.isIdle());
    }
};

QTEST_GUILESS_MAIN(TestSendingEngine)
#include "tst_sendingengine.moc"
