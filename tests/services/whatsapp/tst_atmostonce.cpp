#include "tests/services/whatsapp/WireTest.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <rapidcheck.h>

using namespace siaran::whatsapp;
using namespace wire;
using namespace Qt::StringLiterals;
using Then = Reaction::Then;
using Wire = FaultServer::Wire;

namespace {

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
class TestAtMostOnce : public QObject {
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
        QCOMPARE(server.deliveries(), before + 1); // no GET either, after a redirect
        QCOMPARE(said(decodeSendAnswer(answer)), outcome);
        QVERIFY(answer.bodyRead);
        QVERIFY(answer.timings.bodyRead && *answer.timings.bodyRead <= answer.timings.total);
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
};

QTEST_GUILESS_MAIN(TestAtMostOnce)

#include "tst_atmostonce.moc"
