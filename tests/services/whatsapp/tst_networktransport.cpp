#include "tests/services/whatsapp/WireTest.h"

using namespace siaran::whatsapp;
using namespace wire;
using namespace Qt::StringLiterals;
using Then = Reaction::Then;
using Wire = FaultServer::Wire;

/// The transport beside what tst_atmostonce looks at: who is trusted, how long, how much, how many at once.
class TestNetworkTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!FaultServer::certificate().isEmpty()); }

    void nothingIsSentWhereNobodyListens()
    {
        QUrl url;
        {
            const FaultServer gone([](int) { return Reaction {}; });
            url = gone.url();
        }
        NetworkTransport transport;
        const auto answer = post(transport, {.url = url, .accessToken = "t", .body = "{}"});
        QCOMPARE(answer.ended, HttpEnd::NotConnected);
        QVERIFY(!answer.bodyRead && !answer.timings.bodyRead);
        QVERIFY(decodeSendAnswer(answer) == SendOutcome(NotSent {NotSentReason::NotConnected}));
    }

    void nothingIsSentToAStranger_data()
    {
        QTest::addColumn<QByteArray>("authorities");
        QTest::addColumn<QString>("host");
        QTest::newRow("signed by nobody we know") << QByteArray() << u"127.0.0.1"_s;
        QTest::newRow("another name") << FaultServer::certificate() << u"localhost"_s;
    }
    void nothingIsSentToAStranger()
    {
        QFETCH(QByteArray, authorities);
        QFETCH(QString, host);
        FaultServer server([](int) { return Reaction {Accepting}; }, Wire::Tls);
        NetworkTransport transport({.managers = 1, .authorities = authorities});
        const auto answer = post(transport, {.url = server.url(host), .accessToken = "t", .body = "{}"});
        QCOMPARE(answer.ended, HttpEnd::TlsFailed);
        QVERIFY(decodeSendAnswer(answer) == SendOutcome(NotSent {NotSentReason::TlsFailed}));
        QCOMPARE(server.deliveries(), 0);
    }

    void nothingIsSentToAServerWithoutTls()
    {
        FaultServer server([](int) { return Reaction {"220 ready\r\n", Then::Close, 1}; });
        auto url = server.url();
        url.setScheme(u"https"_s);
        NetworkTransport transport(trusting());
        const auto answer = post(transport, {.url = url, .accessToken = "t", .body = "{}"});
        QVERIFY(!answer.bodyRead);
        QCOMPARE(said(decodeSendAnswer(answer)), u"not sent"_s);
    }

    void silenceBeforeTheHandshakeIsNotSent()
    {
        FaultServer server([](int) { return Reaction {}; });
        auto request = asking(server, "{}", std::chrono::milliseconds(200));
        request.url.setScheme(u"https"_s);
        NetworkTransport transport(trusting());
        QVERIFY(decodeSendAnswer(post(transport, request)) == SendOutcome(NotSent {NotSentReason::TimedOut}));
    }

    void silenceEndsInDoubt()
    {
        FaultServer server([](int) { return Reaction {}; });
        NetworkTransport transport(trusting());
        const auto answer = post(transport, asking(server, "{}", std::chrono::milliseconds(200)));
        lookAgain();
        QVERIFY(decodeSendAnswer(answer) == SendOutcome(InDoubt {InDoubtReason::TimedOut}));
        QCOMPARE(server.deliveries(), 1);
    }

    void anAnswerThatNeverEndsIsCutOff()
    {
        FaultServer server([](int) {
            return Reaction {"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n" + QByteArray(200'000, 'x')};
        });
        NetworkTransport transport({.managers = 1, .answerBytes = 100'000});
        const auto answer = post(transport, asking(server));
        QCOMPARE(answer.ended, HttpEnd::Broken);
        QVERIFY(answer.body.size() <= 100'000);
        QCOMPARE(said(decodeSendAnswer(answer)), u"in doubt"_s);
        QCOMPARE(server.deliveries(), 1);
    }

    void aLongAnswerInOnePieceIsNoAnswerEither()
    {
        FaultServer server([](int) { return Reaction {FaultServer::ok(QByteArray(2'000, ' ') + "{}")}; });
        NetworkTransport transport({.managers = 1, .answerBytes = 1'000});
        QCOMPARE(post(transport, asking(server)).ended, HttpEnd::Broken);
    }

    void theWaitThatWasAskedForIsTold()
    {
        FaultServer server([](int n) {
            constexpr std::array waits {"7", "soon", "-3", "0", "999999999"};
            return Reaction {FaultServer::ok("{}", "429 Too Many",
                                             QByteArray("Retry-After: ") + waits.at(static_cast<size_t>(n)) + "\r\n")};
        });
        NetworkTransport transport(trusting());
        QVERIFY(post(transport, asking(server)).retryAfter == std::chrono::seconds(7));
        QVERIFY(!post(transport, asking(server)).retryAfter);
        QVERIFY(!post(transport, asking(server)).retryAfter);
        QVERIFY(!post(transport, asking(server)).retryAfter);
        QVERIFY(post(transport, asking(server)).retryAfter == std::chrono::hours(24));
    }

    void theHeadSaysWhatItMust()
    {
        FaultServer server(
            [](int) { return Reaction {FaultServer::ok("{}", "200 OK", "Set-Cookie: id=1; Path=/\r\n")}; });
        NetworkTransport transport(trusting());
        post(transport, asking(server));
        post(transport, asking(server));
        const auto head = server.lastHead().toLower();
        QVERIFY(head.startsWith("post /v25.0/1/messages http/1.1\r\n"));
        QVERIFY(head.contains("\r\nauthorization: bearer eaatoken\r\n"));
        QVERIFY(head.contains("\r\ncontent-type: application/json\r\n"));
        QVERIFY(head.contains("\r\ncontent-length: 13\r\n"));
        QVERIFY(head.contains("\r\nuser-agent: siaran/"));
        QVERIFY(!head.contains("cookie") && !head.contains("transfer-encoding") && !head.contains("upgrade"));
    }

    void aConnectionIsKept()
    {
        FaultServer server([](int) { return Reaction {Accepting}; }, Wire::Tls);
        NetworkTransport transport(trusting(4));
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(post(transport, asking(server)).status, 200);
        }
        // Qt 6.4 may race two addresses for the first connection.
        QVERIFY2(server.connectionsMade() <= 2, qPrintable(QString::number(server.connectionsMade())));
    }

    void nobodyWaitsBehindABusyConnection()
    {
        FaultServer server([](int) { return Reaction {.answer = Accepting, .hold = true}; });
        NetworkTransport transport(trusting(2));
        QCOMPARE(transport.width(), 12);
        QList<HttpAnswer> answers;
        constexpr int Count = 50;
        for (int i = 0; i < Count; ++i) {
            collect(transport, asking(server, QByteArray::number(i)), &answers);
        }
        while (answers.size() < Count) {
            const auto expected = std::min<qsizetype>(12, Count - answers.size());
            QTRY_COMPARE(server.held(), expected); // the whole width is used …
            lookAgain();
            QCOMPARE(server.held(), expected); // … and no more
            const auto before = answers.size();
            server.release();
            QTRY_COMPARE(answers.size(), before + expected);
        }
        QCOMPARE(server.mostConnections(), 12);
        for (int i = 0; i < Count; ++i) {
            QCOMPARE(server.deliveries(QByteArray::number(i)), 1);
            QCOMPARE(answers.at(i).status, 200);
        }
        QVERIFY(answers.last().timings.waited > std::chrono::milliseconds(40));
    }

    void callingOffTellsWhatLeft()
    {
        FaultServer server([](int) { return Reaction {}; });
        NetworkTransport transport(trusting(1));
        QList<HttpAnswer> answers;
        for (int i = 0; i < 8; ++i) {
            collect(transport, asking(server, QByteArray::number(i)), &answers);
        }
        QTRY_COMPARE(server.deliveries(), 6);
        QVERIFY(answers.isEmpty());
        transport.cancelAll();
        QCOMPARE(answers.size(), 8);
        const auto inDoubt = std::ranges::count_if(answers, [](const HttpAnswer& answer) {
            return decodeSendAnswer(answer) == SendOutcome(InDoubt {InDoubtReason::Cancelled});
        });
        const auto notSent = std::ranges::count_if(answers, [](const HttpAnswer& answer) {
            return decodeSendAnswer(answer) == SendOutcome(NotSent {NotSentReason::Cancelled});
        });
        QCOMPARE(inDoubt, 6);
        QCOMPARE(notSent, 2);
        QCOMPARE(post(transport, asking(server)).ended, HttpEnd::Cancelled);
        lookAgain();
        QCOMPARE(server.deliveries(), 6);
    }

    void goingAwayLeavesNobodyWaiting()
    {
        FaultServer server([](int) { return Reaction {}; });
        QList<HttpAnswer> answers;
        {
            NetworkTransport transport(trusting(1));
            for (int i = 0; i < 8; ++i) {
                collect(transport, asking(server, QByteArray::number(i)), &answers);
            }
            QTRY_COMPARE(server.deliveries(), 6);
        }
        QCOMPARE(answers.size(), 8);
    }

    void readingFollowsNoRedirect()
    {
        FaultServer server([](int n) {
            return Reaction {n == 0 ? FaultServer::ok("{\"id\":\"1\"}")
                                    : FaultServer::ok({}, "302 Found", "Location: /elsewhere\r\n")};
        });
        NetworkTransport transport(trusting());
        const auto answer = QCoro::waitFor(transport.get(asking(server)));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.body, "{\"id\":\"1\"}"_ba);
        QVERIFY(server.lastHead().startsWith("GET "));
        QCOMPARE(QCoro::waitFor(transport.get(asking(server))).status, 302);
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)

#include "tst_networktransport.moc"
