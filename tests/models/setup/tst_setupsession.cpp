#include "models/setup/SetupSession.h"
#include "tests/support/FakeSetupService.h"

#include <QTest>

using namespace siaran;
using namespace siaran::models;
using namespace Qt::StringLiterals;
using Test = SetupSession::Test;
using State = LiveCheck::State;

namespace {

setup::Connection whole()
{
    setup::Connection connection;
    connection.account.wabaId = u"102"_s;
    connection.account.phoneNumberId = u"106"_s;
    connection.account.webhookAddress = QUrl(u"https://toko.example/webhooks/whatsapp"_s);
    connection.secrets = {"token", "secret", "verify"};
    return connection;
}

} // namespace

class TestSetupSession : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsTriedAtOnce()
    {
        test::FakeSetupService service;
        const SetupSession session(service, whole());
        QVERIFY(session.maySend());
        QVERIFY(session.hears());
        QCOMPARE(session.connection().secrets, whole().secrets);
    }

    void typingIsTriedOnceItRests()
    {
        test::FakeSetupService service;
        SetupSession session(service, {});
        QVERIFY(!session.connection().secrets.verifyToken.isEmpty());
        for (const auto& typed : {u"t"_s, u"to"_s, u" token \n"_s}) {
            session.setToken(typed);
            QCOMPARE(session.token().state(), State::Checking);
        }
        QTRY_VERIFY(session.token().isGood());
        QCOMPARE(service.tokens, QList<QByteArray> {"token"});
    }

    void aLateAnswerToAnOlderTokenDoesNotCount()
    {
        test::FakeSetupService service;
        SetupSession session(service, {});
        service.tokenGate.close();
        service.failureFor.insert(u"token"_s, u"setup.token_invalid"_s);
        session.setToken(u"first"_s);
        QTRY_COMPARE(service.tokens.size(), 1);
        service.failureFor.clear();
        session.setToken(u"second"_s);
        QTRY_COMPARE(service.tokens.size(), 2);
        service.tokenGate.letThrough(1);
        QTRY_VERIFY(session.token().isGood());
        service.tokenGate.letThrough(0);
        QTest::qWait(20);
        QVERIFY(session.token().isGood());
    }

    void anEmptiedFieldIsNeitherGoodNorBad()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        service.tokenGate.close();
        session.setToken(u"other"_s);
        QTRY_COMPARE(service.tokens.size(), 2);
        session.setToken({});
        service.tokenGate.open();
        QTest::qWait(20);
        QCOMPARE(session.token().state(), State::Empty);
        QVERIFY(!session.maySend());
    }

    void anotherTokenTriesAllThatHangsOnIt()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        service.failureFor.insert(u"account"_s, u"setup.account_unknown"_s);
        session.setToken(u"other"_s);
        QTRY_COMPARE(session.account().state(), State::Bad);
        QCOMPARE(session.account().error()->reason, u"setup.account_unknown"_s);
        QVERIFY(!session.maySend());
    }

    void theOnlyNumberIsChosen()
    {
        test::FakeSetupService service;
        service.known.removeLast();
        auto connection = whole();
        connection.account.phoneNumberId.clear();
        const SetupSession session(service, connection);
        QCOMPARE(session.connection().account.phoneNumberId, u"106"_s);
        QTRY_VERIFY(session.maySend());
    }

    void theTunnelKeepsItsPort()
    {
        test::FakeSetupService service;
        SetupSession session(service, {});
        QCOMPARE(session.connection().account.webhookPort, 8480);
        session.setPort(9000);
        QCOMPARE(session.here()->port(), 9000);
        service.failureFor.insert(u"listen"_s, u"setup.port_taken"_s);
        session.setPort(9001);
        QVERIFY(!session.here());
        QVERIFY(!session.seesReports());
    }

    void anAddressWithoutAPathGetsOurs()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        session.setAddress(u"https://bunga.example"_s);
        QTRY_VERIFY(service.addresses.contains(QUrl(u"https://bunga.example/webhooks/whatsapp"_s)));
        session.setAddress(u"https://bunga.example/own"_s);
        QTRY_VERIFY(service.addresses.contains(QUrl(u"https://bunga.example/own"_s)));
    }

    void aMissingSubscriptionCanBeMade()
    {
        test::FakeSetupService service;
        service.subscribed = false;
        SetupSession session(service, whole());
        QCOMPARE(session.subscription().error()->reason, u"setup.not_subscribed"_s);
        QVERIFY(!session.hears());
        session.subscribe();
        QTRY_VERIFY(session.hears());
    }

    void aTestIsFollowedUntilItIsDelivered()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        session.sendTest({.to = u"+6281234567890"_s, .text = u"Halo"_s});
        QCOMPARE(session.test(), Test::Accepted);
        Q_EMIT service.reported({u"wamid.other"_s, MessageStatus::Delivered, {}});
        QCOMPARE(session.test(), Test::Accepted);
        Q_EMIT service.reported({u"wamid.test"_s, MessageStatus::Sent, {}});
        QCOMPARE(session.test(), Test::Sent);
        Q_EMIT service.reported({u"wamid.test"_s, MessageStatus::Delivered, {}});
        QCOMPARE(session.test(), Test::Delivered);
        Q_EMIT service.reported({u"wamid.test"_s, MessageStatus::Sent, {}}); // late
        QCOMPARE(session.test(), Test::Delivered);
    }

    void aReportMayComeBeforeTheAnswer()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        service.sendGate.close();
        session.sendTest({.to = u"+6281234567890"_s, .text = u"Halo"_s});
        session.sendTest({.to = u"+6281234567890"_s, .text = u"Halo"_s});
        QCOMPARE(service.sent.size(), 1); // an impatient second press sends nothing
        Q_EMIT service.reported({u"wamid.test"_s, MessageStatus::Delivered, {}});
        service.sendGate.open();
        QTRY_COMPARE(session.test(), Test::Delivered);
    }

    void aTestThatFailsLaterSaysWhy()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        session.sendTest({.to = u"+6281234567890"_s, .text = u"Halo"_s});
        Q_EMIT service.reported({u"wamid.test"_s, MessageStatus::Failed, 131047});
        QCOMPARE(session.test(), Test::Failed);
        QCOMPARE(session.testCode(), 131047);
    }

    void aWrongSignatureWhileWaitingBlamesTheSecret()
    {
        test::FakeSetupService service;
        SetupSession session(service, whole());
        Q_EMIT service.signatureRefused(); // a stranger knocks
        QVERIFY(session.appSecret().isGood());
        session.sendTest({.to = u"+6281234567890"_s, .text = u"Halo"_s});
        Q_EMIT service.signatureRefused();
        QCOMPARE(session.appSecret().error()->reason, u"setup.signature"_s);
        QCOMPARE(session.testError()->reason, u"setup.signature"_s);
    }

    void nothingIsLeftUnderWay()
    {
        test::FakeSetupService service;
        service.tokenGate.close();
        {
            const SetupSession session(service, whole());
        }
        QCOMPARE(service.cancels, 1);
        service.tokenGate.open();
        QTest::qWait(20);
    }
};

QTEST_GUILESS_MAIN(TestSetupSession)
#include "tst_setupsession.moc"
