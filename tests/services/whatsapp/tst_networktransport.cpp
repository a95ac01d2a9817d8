#include "services/whatsapp/MessageCodec.h"
#include "services/whatsapp/NetworkTransport.h"
#include "tests/services/whatsapp/FaultServer.h"
#include "tests/services/whatsapp/Json.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcessEnvironment>
#include <QTemporaryFile>
#include <QTest>
#include <rapidcheck.h>

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;
using Then = Reaction::Then;
using Wire = FaultServer::Wire;

namespace {

const auto Accepting = FaultServer::ok(json(R"({'messages':[{'id':'wamid.1'}]})"));

TransportSettings trusting(int managers = 1)
{
    return {.managers = managers, .authorities = FaultServer::certificate()};
}

HttpRequest asking(const FaultServer& server, const QByteArray& body = "{\"message\":1}",
                   std::chrono::milliseconds timeout = std::chrono::seconds(10))
{
    return {.url = server.url(), .accessToken = "EAAtoken", .body = body, .timeout = timeout};
}

HttpAnswer post(NetworkTransport& transport, const HttpRequest& request)
{
    return QCoro::waitFor(transport.post(request));
}

QCoro::Task<> collect(NetworkTransport& transport, HttpRequest request, QList<HttpAnswer>* answers)
{
    answers->push_back(co_await transport.post(std::move(request)));
}

QString said(const SendOutcome& outcome)
{
    constexpr std::array words {"accepted"_L1, "rejected"_L1, "not sent"_L1, "in doubt"_L1};
    return words.at(outcome.index());
}

// A second delivery would follow at once; this is time enough for it.
void lookAgain()
{
    QTest::qWait(40);
}

struct Fault {
    const char* name;
    Reaction reaction;
    const char* outcome;
};

QList<Fault> faults()
{
    const auto redirect = [](const QByteArray& status) { return FaultServer::ok({}, status, "Location: /again\r\n"); };
    const auto error = json(R"({'error':{'code':190}})");
    return {
        {"answered", {Accepting}, "accepted"},
        {"answered, then closed", {Accepting, Then::Close}, "accepted"},
        {"answered with Connection: close",
         {FaultServer::ok(json(R"({'messages':[{'id':'wamid.1'}]})"), "200 OK", "Connection: close\r\n"), Then::Close},
         "accepted"},
        {"closed after the last byte", {{}, Then::Close}, "in doubt"},
        {"reset after the last byte", {{}, Then::Reset}, "in doubt"},
        {"closed in the status line", {"HTTP/1.1 20", Then::Close}, "in doubt"},
        {"closed in the headers", {"HTTP/1.1 200 OK\r\nConte", Then::Close}, "in doubt"},
        {"reset in the headers", {"HTTP/1.1 200 OK\r\nConte", Then::Reset}, "in doubt"},
        {"closed in the answer", {Accepting.chopped(5), Then::Close}, "in doubt"},
        {"reset in the answer", {Accepting.chopped(5), Then::Reset}, "in doubt"},
        {"no HTTP", {"220 smtp ready\r\n", Then::Close}, "in doubt"},
        {"redirected 301", {redirect("301 Moved")}, "in doubt"},
        {"redirected 307", {redirect("307 Temporary Redirect")}, "in doubt"},
        {"redirected 308", {redirect("308 Permanent Redirect")}, "in doubt"},
        {"unauthorised", {FaultServer::ok(error, "401 Unauthorized")}, "rejected"},
        {"challenged",
         {FaultServer::ok(error, "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n")},
         "rejected"},
        {"challenged by OAuth",
         {FaultServer::ok(error, "401 Unauthorized", "WWW-Authenticate: OAuth \"Facebook Platform\"\r\n")},
         "rejected"},
        {"refused", {FaultServer::ok(error, "400 Bad Request")}, "rejected"},
        {"failed", {FaultServer::ok("<html>", "502 Bad Gateway")}, "in doubt"},
        {"asked to wait", {FaultServer::ok(error, "503 Unavailable", "Retry-After: 1\r\n")}, "in doubt"},
        {"timed out there", {FaultServer::ok({}, "408 Request Timeout"), Then::Close}, "in doubt"},
    };
}

} // namespace

/// The rules of reliability.md B.3, at a server that counts. A Qt that breaks them must fail here.
class TestNetworkTransport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(!FaultServer::certificate().isEmpty()); }

    void theServerWouldSeeASecondDelivery()
    {
        FaultServer server([](int) { return Reaction {{}, Then::Close}; });
        QNetworkAccessManager network;
        QNetworkRequest request(server.url());
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"_ba));
        QTRY_VERIFY(reply->isFinished());
        if (server.deliveries() == 1) {
            QSKIP("this Qt does not send twice by itself");
        }
        QVERIFY(server.deliveries() > 1);
    }

    void aRequestIsDeliveredOnce_data()
    {
        QTest::addColumn<Wire>("wire");
        QTest::addColumn<int>("before"); // requests answered on the connection before this one
        QTest::addColumn<Reaction>("reaction");
        QTest::addColumn<QString>("outcome");
        for (const auto wire : {Wire::Plain, Wire::Tls}) {
            for (const auto before : {0, 2}) {
                for (const auto& fault : faults()) {
                    QTest::addRow("%s, %s, %s", fault.name, wire == Wire::Tls ? "TLS" : "plain",
                                  before > 0 ? "reused" : "first")
                        << wire << before << fault.reaction << QString::fromLatin1(fault.outcome);
                }
            }
        }
    }
    void aRequestIsDeliveredOnce()
    {
        QFETCH(Wire, wire);
        QFETCH(int, before);
        QFETCH(Reaction, reaction);
        QFETCH(QString, outcome);
        FaultServer server([&](int n) { return n < before ? Reaction {Accepting} : reaction; }, wire);
        NetworkTransport transport(trusting());
        for (int i = 0; i < before; ++i) {
            QCOMPARE(post(transport, asking(server, "before")).status, 200);
        }
        const auto answer = post(transport, asking(server));
        lookAgain();
        QCOMPARE(server.deliveries("{\"message\":1}"), 1);
        QCOMPARE(said(decodeSendAnswer(answer)), outcome);
        QVERIFY(answer.bodyRead);
        QVERIFY(answer.timings.bodyRead && *answer.timings.bodyRead <= answer.timings.total);
        if (before > 0) {
            QCOMPARE(server.deliveries("before"), before);
        }
    }

    void aRequestCutShortIsNotSentAgain_data()
    {
        QTest::addColumn<Wire>("wire");
        QTest::addColumn<Then>("then");
        QTest::newRow("closed, plain") << Wire::Plain << Then::Close;
        QTest::newRow("reset, plain") << Wire::Plain << Then::Reset;
        QTest::newRow("closed, TLS") << Wire::Tls << Then::Close;
        QTest::newRow("reset, TLS") << Wire::Tls << Then::Reset;
    }
    void aRequestCutShortIsNotSentAgain()
    {
        QFETCH(Wire, wire);
        QFETCH(Then, then);
        FaultServer server([then](int n) { return n == 0 ? Reaction {{}, then, 40} : Reaction {Accepting}; }, wire);
        NetworkTransport transport(trusting());
        const auto answer = post(transport, asking(server, QByteArray(300'000, 'x')));
        lookAgain();
        // Whoever saw only a part may not be asked again once the body was touched; else it may be, and arrived once.
        const auto outcome = decodeSendAnswer(answer);
        QVERIFY(server.deliveries() <= 1);
        QVERIFY2(said(outcome)
                     == (server.deliveries() == 1 ? u"accepted"_s
                             : answer.bodyRead    ? u"in doubt"_s
                                                  : u"not sent"_s),
                 qPrintable(said(outcome)));
    }

    void anyFaultAnywhereLeavesAtMostOneDelivery()
    {
        QVERIFY(rc::check("each message is delivered at most once and its outcome agrees with the server", [] {
            const auto wire = *rc::gen::element(Wire::Plain, Wire::Tls);
            const auto reactions = *rc::gen::container<std::vector<Reaction>>(rc::gen::apply(
                [](int cut, Then then, bool early) {
                    return early ? Reaction {.then = then, .readAtMost = cut} : Reaction {Accepting.left(cut), then};
                },
                rc::gen::weightedOneOf<int>({{1, rc::gen::inRange(0, static_cast<int>(Accepting.size()))},
                                             {1, rc::gen::just(static_cast<int>(Accepting.size()))}}),
                rc::gen::element(Then::Close, Then::Reset), rc::gen::weightedElement<bool>({{1, true}, {5, false}})));
            FaultServer server(
                [&](int n) {
                    const auto i = static_cast<size_t>(n);
                    return i < reactions.size() ? reactions[i] : Reaction {Accepting};
                },
                wire);
            NetworkTransport transport(trusting());
            const auto count = static_cast<qsizetype>(reactions.size()) + 3;
            for (qsizetype i = 0; i < count; ++i) {
                const auto body = QByteArray::number(i);
                const auto outcome = said(decodeSendAnswer(post(transport, asking(server, body))));
                const auto delivered = server.deliveries(body);
                RC_ASSERT(delivered <= 1);
                RC_ASSERT(outcome != u"accepted"_s || delivered == 1);
                RC_ASSERT(outcome != u"not sent"_s || delivered == 0);
                RC_ASSERT(outcome != u"rejected"_s);
            }
            for (qsizetype i = 0; i < count; ++i) {
                RC_ASSERT(server.deliveries(QByteArray::number(i)) <= 1);
            }
        }));
    }

    void manyAtOnceUnderFaultsAreDeliveredOnceEach()
    {
        // Every third is broken off in a way of its own, on 18 connections that the others go on using.
        FaultServer server([](int n) {
            switch (n % 9) {
            case 2: return Reaction {{}, Then::Close};
            case 5: return Reaction {"HTTP/1.1 200", Then::Reset};
            case 8: return Reaction {Accepting, Then::Close};
            default: return Reaction {Accepting};
            }
        });
        NetworkTransport transport(trusting(3));
        QList<HttpAnswer> answers;
        constexpr int Count = 600;
        for (int i = 0; i < Count; ++i) {
            collect(transport, asking(server, QByteArray::number(i)), &answers);
        }
        QTRY_COMPARE_WITH_TIMEOUT(answers.size(), Count, 30'000);
        lookAgain();
        const auto accepted = std::ranges::count_if(
            answers, [](const HttpAnswer& answer) { return said(decodeSendAnswer(answer)) == u"accepted"_s; });
        QVERIFY(accepted >= Count / 2);
        int delivered = 0;
        for (int i = 0; i < Count; ++i) {
            const auto once = server.deliveries(QByteArray::number(i));
            QVERIFY(once <= 1);
            delivered += once;
        }
        QVERIFY(delivered >= accepted);
    }

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

    void anOwnAuthorityComesFromAFile()
    {
        QProcessEnvironment environment;
        QVERIFY(transportSettingsFrom(environment) == TransportSettings {});
        QTemporaryFile file;
        QVERIFY(file.open());
        environment.insert(u"SIARAN_GRAPH_CA"_s, file.fileName());
        QVERIFY(!transportSettingsFrom(environment)); // no certificate in it
        file.write(FaultServer::certificate());
        file.flush();
        QCOMPARE(transportSettingsFrom(environment)->authorities, FaultServer::certificate());
        environment.insert(u"SIARAN_GRAPH_CA"_s, file.fileName() + u".gone"_s);
        QVERIFY(!transportSettingsFrom(environment));
    }
};

QTEST_GUILESS_MAIN(TestNetworkTransport)

#include "tst_networktransport.moc"
