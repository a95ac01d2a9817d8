#include "services/db/DbExecutor.h"
#include "services/domain/SingleEcho.h"
#include "tests/services/conversations/AnsweringWorld.h"

#include <QSignalSpy>
#include <QTest>

using namespace siaran;
using namespace siaran::conversations;
using namespace Qt::StringLiterals;
using siaran::test::AnsweringWorld;

namespace {

whatsapp::SendOutcome refusal(int code)
{
    whatsapp::Rejected rejected;
    rejected.error.code = code;
    rejected.error.httpStatus = 400;
    return rejected;
}

} // namespace

class TestSingleSender : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerLeavesOnceAndKeepsItsId()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Ada, Kak."_s));
        world.sendAll(1);
        QCOMPARE(world.gateway.messages.size(), 1);
        const auto& sent = world.gateway.messages.first();
        QCOMPARE(std::get<whatsapp::TextContent>(sent.content).body, u"Ada, Kak."_s);
        QCOMPARE(sent.recipientE164, u"+628110000001"_s);
        const auto echo = SingleEcho::parse(sent.callbackData);
        QVERIFY(echo);
        QCOMPARE(echo->message, 1);
        QCOMPARE(echo->attempt, 1);
        QCOMPARE(world.column(1, u"status"_s), u"accepted"_s);
        QCOMPARE(world.column(1, u"wamid"_s), u"wamid.1"_s);
        QVERIFY(world.database.value(u"SELECT last_outbound_at IS NOT NULL FROM contact"_s).toBool());
    }

    void aRefusalIsFinalAndKeepsItsCode()
    {
        AnsweringWorld world;
        world.gateway.answer = [] { return refusal(131026); };
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        world.sendAll(1);
        QCOMPARE(world.column(1, u"status"_s), u"failed"_s);
        QCOMPARE(world.column(1, u"error_code"_s), u"131026"_s);
        QCOMPARE(world.gateway.messages.size(), 1);
    }

    void whatNeverLeftIsTriedAgain()
    {
        AnsweringWorld world;
        int tries = 0;
        world.gateway.answer = [&]() -> whatsapp::SendOutcome {
            return ++tries == 1 ? whatsapp::SendOutcome(whatsapp::NotSent {}) : world.gateway.accept();
        };
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        world.sendAll(1);
        QCOMPARE(world.column(1, u"status"_s), u"accepted"_s);
        QCOMPARE(world.column(1, u"attempts"_s), u"2"_s);
    }

    void whatNobodyCanProveIsNeverSentAgain()
    {
        AnsweringWorld world;
        world.gateway.answer = [] { return whatsapp::InDoubt {.reason = whatsapp::InDoubtReason::TimedOut}; };
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        world.sendAll(1);
        QCOMPARE(world.column(1, u"status"_s), u"in_doubt"_s);
        QCOMPARE(world.column(1, u"reason"_s), u"timed_out"_s);
        world.gateway.answer = [&] { return world.gateway.accept(); };
        world.sendAll(1);
        QTest::qWait(50);
        QCOMPARE(world.gateway.messages.size(), 1);
    }

    void aSenderThatDiedAfterItsClaimLeavesADoubt()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        const auto claim = claimSingles(world.database.session(), QUuid::createUuid(), Shop::remotePhoneId(), 10);
        QVERIFY(claim);
        QCOMPARE(claim->claimed.size(), 1);
        QVERIFY(sweepSingles(world.database.session(), std::chrono::seconds(120)));
        QCOMPARE(world.column(1, u"status"_s), u"claimed"_s); // it may still be at work
        world.database.execute(u"UPDATE single_message SET claimed_at = now() - interval '3 minutes'"_s);
        world.sendAll(1);
        QCOMPARE(world.column(1, u"status"_s), u"in_doubt"_s);
        QCOMPARE(world.column(1, u"reason"_s), u"sender_gone"_s);
        QVERIFY(world.gateway.messages.isEmpty());
    }

    void aLateAnswerSettlesADoubtButNothingElseDoes()
    {
        AnsweringWorld world;
        auto& session = world.database.session();
        const auto sender = QUuid::createUuid();
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        const auto claim = claimSingles(session, sender, Shop::remotePhoneId(), 10);
        QVERIFY(claim && claim->claimed.size() == 1);
        world.database.execute(u"UPDATE single_message SET status = 'in_doubt'"_s);
        SingleSettlement settlement {.id = 1, .attempt = 1, .contact = ContactId(1), .status = MessageStatus::Pending};
        QVERIFY(settleSingle(session, sender, settlement));
        QCOMPARE(world.column(1, u"status"_s), u"in_doubt"_s);
        settlement.status = MessageStatus::Accepted;
        settlement.wamid = u"wamid.late"_s;
        QVERIFY(settleSingle(session, QUuid::createUuid(), settlement)); // not the one who claimed it
        QCOMPARE(world.column(1, u"status"_s), u"in_doubt"_s);
        QVERIFY(settleSingle(session, sender, settlement));
        QCOMPARE(world.column(1, u"status"_s), u"accepted"_s);
        // A webhook that was quicker is not taken back.
        world.database.execute(u"UPDATE single_message SET status = 'read'"_s);
        QVERIFY(settleSingle(session, sender, settlement));
        QCOMPARE(world.column(1, u"status"_s), u"read"_s);
    }

    void twoSendersNeverSendTwiceAndKeepTheOrder()
    {
        AnsweringWorld world(12);
        constexpr int Each = 4;
        for (int n = 1; n <= 12; ++n) {
            for (int i = 0; i < Each; ++i) {
                QVERIFY(world.ask(AnsweringWorld::customer(n), QString::number(i)));
            }
        }
        db::DbExecutor other(world.database.settings(), TestDatabase::catalog());
        SingleSender first(world.database.executor(), world.gateway, Shop::remotePhoneId());
        SingleSender second(other, world.gateway, Shop::remotePhoneId());
        first.start();
        second.start();
        QTRY_COMPARE_WITH_TIMEOUT(world.number(u"status = 'accepted'"_s), 12 * Each, 40'000);
        QCOMPARE(world.gateway.messages.size(), 12 * Each);
        QHash<QString, QString> heard;
        for (const auto& message : std::as_const(world.gateway.messages)) {
            heard[message.recipientE164] += std::get<whatsapp::TextContent>(message.content).body;
        }
        QCOMPARE(heard.size(), 12);
        for (const auto& said : std::as_const(heard)) {
            QCOMPARE(said, u"0123"_s);
        }
    }

    void aSenderStopsOnceWhatHasLeftIsSettled()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        SingleSender sender(world.database.executor(), world.gateway, Shop::remotePhoneId());
        sender.start();
        QTRY_COMPARE(world.gateway.messages.size(), 1);
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Lagi"_s));
        const QSignalSpy idle(&sender, &SingleSender::idle);
        sender.stop();
        QTRY_VERIFY(!idle.isEmpty());
        QCOMPARE(world.column(1, u"status"_s), u"accepted"_s);
        QCOMPARE(world.column(2, u"status"_s), u"pending"_s);
    }

    void theWindowIsLookedAtAgainWhenSending()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        world.database.execute(u"UPDATE contact SET last_inbound_at = now() - interval '25 hours'"_s);
        world.sendAll(1);
        QCOMPARE(world.column(1, u"status"_s), u"skipped"_s);
        QCOMPARE(world.column(1, u"reason"_s), u"window_closed"_s);
        QVERIFY(world.gateway.messages.isEmpty());
    }

    void whoStopsWhileAnAnswerWaitsDoesNotGetItButTheConfirmation()
    {
        AnsweringWorld world;
        QVERIFY(world.ask(AnsweringWorld::customer(1), u"Halo"_s));
        world.database.execute(
            u"INSERT INTO contact_preference (contact_id, marketing_opted_out, source) VALUES (1, true, 'keyword');"
            "INSERT INTO single_message (contact_id, purpose, body, context_wamid, asked_by) "
            "VALUES (1, 'confirmation', 'Anda tidak akan menerima promo lagi.', 'wamid.stop', 'siaran')"_s);
        world.sendAll(2);
        QCOMPARE(world.column(1, u"status"_s), u"skipped"_s);
        QCOMPARE(world.column(1, u"reason"_s), u"opted_out"_s);
        QCOMPARE(world.column(2, u"status"_s), u"accepted"_s);
        QCOMPARE(world.gateway.messages.size(), 1);
        QCOMPARE(world.gateway.messages.first().replyTo, u"wamid.stop"_s);
    }

    void messagesOfAnotherNumberAreLeftToIt()
    {
        AnsweringWorld world;
        world.database.execute(u"INSERT INTO phone_number (remote_id, waba_id) VALUES ('999', '1');"
                               "INSERT INTO single_message (contact_id, phone_number_id, body, asked_by) "
                               "SELECT 1, id, 'Halo', 'Rina' FROM phone_number WHERE remote_id = '999'"_s);
        const auto claim = claimSingles(world.database.session(), QUuid::createUuid(), Shop::remotePhoneId(), 10);
        QVERIFY(claim && claim->claimed.isEmpty());
        const auto theirs = claimSingles(world.database.session(), QUuid::createUuid(), u"999"_s, 10);
        QVERIFY(theirs);
        QCOMPARE(theirs->claimed.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestSingleSender)
#include "tst_singlesender.moc"
