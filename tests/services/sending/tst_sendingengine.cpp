#include "services/campaigns/SqlCampaignService.h"
#include "services/sending/SendingEngine.h"
#include "services/whatsapp/MessageGateway.h"
#include "tests/support/Launching.h"
#include "tests/support/Shop.h"

#include <QCoro/QCoroTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::sending;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Counts what is put on the wire and answers as it is told.
class FakeGateway final : public whatsapp::MessageGateway {
public:
    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage message) override
    {
        ++deliveries[message.recipientE164];
        messages.push_back(message);
        co_await QCoro::sleepFor(latency);
        co_return answer(message);
    }

    std::function<whatsapp::SendOutcome(const whatsapp::OutgoingMessage&)> answer =
        [this](const whatsapp::OutgoingMessage&) { return whatsapp::Accepted {.wamid = u"wamid.%1"_s.arg(++m_last)}; };
    std::chrono::milliseconds latency = 1ms;
    QHash<QString, int> deliveries;
    QList<whatsapp::OutgoingMessage> messages;

private:
    int m_last = 0;
};

} // namespace

class TestSendingEngine : public QObject {
    Q_OBJECT

    /// Everything one test needs, in the order of use.
    struct World {
        World() { shop.addNumber(); }

        EngineSettings settings() const
        {
            return {.sender = QUuid::createUuid(), .host = u"test"_s, .journalFolder = journals.path()};
        }

        CampaignId launch(const CampaignDraft& draft)
        {
            const auto id = QCoro::waitFor(campaigns.saveDraft(draft));
            Q_ASSERT(id);
            const auto launched = test::launchConfirmed(campaigns, *id);
            if (!launched) {
                qFatal("launch: %s %s", qPrintable(launched.error().detail), qPrintable(launched.error().reason));
            }
            return *id;
        }

        /// Claims everybody from `position` on in the name of `sender`, who is not told.
        void claimBehindItsBack(const QString& sender, int position)
        {
            database.execute(uR"(
                WITH claimed AS (
                    UPDATE campaign_message SET status = 'claimed', attempts = 1
                     WHERE position >= %1 AND status = 'pending' RETURNING campaign_id, position)
                INSERT INTO campaign_attempt (campaign_id, position, attempt, sender_id)
                SELECT campaign_id, position, 1, '%2' FROM claimed)"_s.arg(position)
                                 .arg(sender));
        }

        int count(const QString& status)
        {
            return database.value(u"SELECT count(*) FROM campaign_message WHERE status = '%1'"_s.arg(status)).toInt();
        }

        QString status(CampaignId id)
        {
            return database.value(u"SELECT status FROM campaign WHERE id = %1"_s.arg(id.value())).toString();
        }

        QTemporaryDir journals;
        TestDatabase database;
        Shop shop {database};
        campaigns::SqlCampaignService campaigns {database.executor(), u"Rina"_s, Shop::remotePhoneId()};
        FakeGateway gateway;
    };

    /// One life of the engine.
    struct Life {
        explicit Life(World& world)
            : settings(world.settings())
            , ledger(database(world), settings.sender)
            , engine(settings, ledger, world.gateway)
        {
            engine.start();
        }

        static db::DbExecutor& database(World& world) { return world.database.executor(); }

        ~Life() { end(); }

        void end()
        {
            if (!std::exchange(ended, true)) {
                QSignalSpy stopped(&engine, &SendingEngine::stopped);
                engine.requestStop();
                // Not by the spy: it does not wait once the test has failed, and what still runs spoils the next one.
                QVERIFY(QTest::qWaitFor([&stopped] { return !stopped.isEmpty(); }, 5000));
            }
        }

        EngineSettings settings;
        Ledger ledger;
        SendingEngine engine;
        bool ended = false;
    };

private Q_SLOTS:
    void everybodyGetsItOnceAndTheCampaignCompletes()
    {
        World world;
        world.shop.addContacts(300);
        const auto id = world.launch(world.shop.draft());
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 300);
        QCOMPARE(world.gateway.deliveries.size(), 300);
        QVERIFY(std::ranges::all_of(world.gateway.deliveries, [](int times) { return times == 1; }));
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_attempt WHERE outcome = 'accepted'"_s).toInt(),
                 300);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM contact WHERE last_outbound_at IS NOT NULL"_s).toInt(),
                 300);
    }

    void theMessageCarriesThePersonsValuesAndOurOwnId()
    {
        World world;
        world.shop.addContacts(1);
        const auto id = world.launch(world.shop.draft());
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
        World world;
        world.shop.addContacts(20);
        const auto id = world.launch(world.shop.draft());
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
        World world;
        world.shop.addContacts(400);
        auto draft = world.shop.draft();
        draft.ratePerSecond = 200;
        const auto id = world.launch(draft);
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() > 40, 5'000);
        QVERIFY(QCoro::waitFor(world.campaigns.pause(id)));
        QTest::qWait(600);
        const auto atPause = world.gateway.messages.size();
        QTest::qWait(500);
        QCOMPARE(world.gateway.messages.size(), atPause);
        QVERIFY(atPause < 400);
        QVERIFY(QCoro::waitFor(world.campaigns.resume(id)));
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 400);
        QVERIFY(std::ranges::all_of(world.gateway.deliveries, [](int times) { return times == 1; }));
    }

    void aStopLeavesTheRestAlone()
    {
        World world;
        world.shop.addContacts(400);
        auto draft = world.shop.draft();
        draft.ratePerSecond = 100;
        const auto id = world.launch(draft);
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() > 20, 5'000);
        QVERIFY(QCoro::waitFor(world.campaigns.stop(id)));
        QTest::qWait(500);
        life.end();
        QCOMPARE(world.status(id), u"stopped"_s);
        QCOMPARE(world.count(u"accepted"_s) + world.count(u"pending"_s), 400);
        QVERIFY(world.count(u"pending"_s) > 0);
    }

    void throttledMessagesWaitAndArriveAllTheSame()
    {
        World world;
        world.shop.addContacts(30);
        auto refused = 0;
        const auto accept = world.gateway.answer;
        world.gateway.answer = [&](const whatsapp::OutgoingMessage& message) -> whatsapp::SendOutcome {
            return refused++ < 5 ? whatsapp::SendOutcome(whatsapp::Rejected {.error = {.code = 130429}})
                                 : accept(message);
        };
        const auto id = world.launch(world.shop.draft());
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 20'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 30);
        QVERIFY(!world.database.value(u"SELECT slowed_to FROM phone_number_pacing"_s).isNull());
    }

    void aBrokenTemplatePausesTheCampaignAndLosesNobody()
    {
        World world;
        world.shop.addContacts(50);
        world.gateway.answer
            = [](const whatsapp::OutgoingMessage&) { return whatsapp::Rejected {.error = {.code = 132015}}; };
        const auto id = world.launch(world.shop.draft());
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"paused"_s, 5'000);
        life.end();
        QCOMPARE(world.database.value(u"SELECT status_reason FROM campaign"_s).toString(), u"template"_s);
        QCOMPARE(world.count(u"pending"_s), 50);
    }

    void whatLeftWithoutAnAnswerIsInDoubtAndNeverSentAgain()
    {
        World world;
        world.shop.addContacts(10);
        world.gateway.answer = [](const whatsapp::OutgoingMessage&) { return whatsapp::InDoubt {}; };
        const auto id = world.launch(world.shop.draft());
        Life life(world);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"in_doubt"_s), 10, 5'000);
        QTest::qWait(800);
        QCOMPARE(world.status(id), u"running"_s); // nobody calls it completed while somebody is in doubt
        QCOMPARE(world.gateway.messages.size(), 10);

        QCOMPARE(*QCoro::waitFor(world.campaigns.resolveDoubt(id, campaigns::DoubtDecision::TreatAsSent)), 10);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 8'000);
        life.end();
        QCOMPARE(world.gateway.messages.size(), 10);
    }

    void aLifeThatEndsAbruptlyLosesNobodyAndDoublesNobody()
    {
        World world;
        world.shop.addContacts(200);
        auto draft = world.shop.draft();
        draft.ratePerSecond = 150;
        const auto id = world.launch(draft);
        // A former life: some claimed and never released, some released without an answer, some answered.
        const auto former = QUuid::createUuid();
        world.database.execute(
            u"INSERT INTO sender_process (id, host, heartbeat_at) "
            "VALUES ('%1', 'test', now() - interval '1 minute')"_s.arg(former.toString(QUuid::WithoutBraces)));
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
        World world;
        world.shop.addContacts(300);
        const auto id = world.launch(world.shop.draft());
        db::DbExecutor other(world.database.settings(), TestDatabase::catalog());
        const auto settings = world.settings();
        Ledger ledger(other, settings.sender);
        SendingEngine second(settings, ledger, world.gateway);
        Life first(world);
        second.start();
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 10'000);
        QSignalSpy stopped(&second, &SendingEngine::stopped);
        second.requestStop();
        first.end();
        QTRY_VERIFY(!stopped.isEmpty());
        QCOMPARE(world.gateway.messages.size(), 300);
        QVERIFY(std::ranges::all_of(world.gateway.deliveries, [](int times) { return times == 1; }));
    }

    void aClaimWhoseAnswerWasLostIsGivenBackAndSentOnce()
    {
        World world;
        world.shop.addContacts(60);
        auto draft = world.shop.draft();
        draft.ratePerSecond = 60;
        Life life(world);
        const auto me = life.settings.sender.toString(QUuid::WithoutBraces);
        QTRY_COMPARE(world.database.value(u"SELECT count(*) FROM sender_process WHERE id = '%1'"_s.arg(me)).toInt(), 1);
        const auto id = world.launch(draft);
        // Stored, but the connection broke before the sender was told.
        world.claimBehindItsBack(me, 50);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 60);
        QCOMPARE(world.gateway.messages.size(), 60);
    }

    void aClaimThatIsStoredAfterItsSenderDiedIsSettledToo()
    {
        World world;
        world.shop.addContacts(60);
        auto draft = world.shop.draft();
        draft.ratePerSecond = 60;
        Life life(world);
        QTRY_COMPARE(world.database.value(u"SELECT count(*) FROM sender_process"_s).toInt(), 1);
        const auto id = world.launch(draft);
        const auto former = QUuid::createUuid().toString(QUuid::WithoutBraces);
        world.database.execute(u"INSERT INTO sender_process (id, host, heartbeat_at) "
                               "VALUES ('%1', 'test', now() - interval '1 minute')"_s.arg(former));
        world.claimBehindItsBack(former, 50);
        QTRY_COMPARE_WITH_TIMEOUT(world.count(u"in_doubt"_s), 11, 15'000); // no journal tells what it did
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 49);
        QCOMPARE(world.status(id), u"running"_s);
    }

    void aLostDatabaseConnectionInMidCampaignIsSurvived()
    {
        World world;
        world.shop.addContacts(300);
        auto draft = world.shop.draft();
        draft.ratePerSecond = 300;
        const auto id = world.launch(draft);
        Life life(world);
        QTRY_VERIFY_WITH_TIMEOUT(world.gateway.messages.size() > 50, 5'000);
        world.database.execute(
            u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"_s);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 15'000);
        life.end();
        QCOMPARE(world.count(u"accepted"_s), 300);
        QVERIFY(std::ranges::all_of(world.gateway.deliveries, [](int times) { return times == 1; }));
    }
};

QTEST_GUILESS_MAIN(TestSendingEngine)
#include "tst_sendingengine.moc"
