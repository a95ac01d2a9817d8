#include "services/whatsapp/CloudApiMessages.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QTest>

using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

const auto Acceptance = json("{'messages':[{'id':'wamid.1'}],'contacts':[{'wa_id':'6281234567890'}]}");
const auto Refusal = json("{'error':{'message':'(#132001) no template','code':132001,'fbtrace_id':'A'}}");
const auto Maintenance = json("{'error':{'message':'(#131057) maintenance','code':131057}}");
const auto Unavailable = json("{'error':{'message':'(#131016) unavailable','code':131016,'is_transient':true}}");
constexpr auto Page = "<html><body>502 Bad Gateway</body></html>";

CloudApiEndpoint endpoint()
{
    return *CloudApiEndpoint::from(
        {.accessToken = "EAAtoken", .phoneNumberId = u"106540352242922"_s, .wabaId = u"102290129340398"_s});
}

OutgoingMessage hello()
{
    return {.recipientE164 = u"+6281234567890"_s, .content = TextContent {u"Halo"_s}, .callbackData = u"m:1:1"_s};
}

HttpAnswer unanswered(HttpEnd ended, bool bodyRead, int status = 0)
{
    return {.status = status, .bodyRead = bodyRead, .ended = ended};
}

// A closed word for what became of it, so that a failing row reads well.
QString said(const SendOutcome& outcome)
{
    if (const auto* accepted = std::get_if<Accepted>(&outcome)) {
        return u"accepted "_s + accepted->wamid;
    }
    if (const auto* rejected = std::get_if<Rejected>(&outcome)) {
        return u"rejected %1"_s.arg(rejected->error.code);
    }
    if (const auto* notSent = std::get_if<NotSent>(&outcome)) {
        return u"not sent: "_s + toWord(notSent->reason);
    }
    return u"in doubt: "_s + toWord(std::get<InDoubt>(outcome).reason);
}

} // namespace

/// The table of reliability.md B.2 rule 2, through the gateway.
class TestSendOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QLoggingCategory::setFilterRules(u"siaran.whatsapp=false"_s); }

    void whatLeftDecides_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<QString>("outcome");
        const auto answered = &FakeTransport::answered;

        QTest::newRow("200 with an id") << answered(200, Acceptance) << u"accepted wamid.1"_s;
        QTest::newRow("400 with an error object") << answered(400, Refusal) << u"rejected 132001"_s;
        QTest::newRow("404 with an error object") << answered(404, Refusal) << u"rejected 132001"_s;
        QTest::newRow("500 for maintenance") << answered(500, Maintenance) << u"rejected 131057"_s;

        QTest::newRow("500 with an error object") << answered(500, Unavailable) << u"in doubt: server_error"_s;
        QTest::newRow("503 with nothing") << answered(503, {}) << u"in doubt: server_error"_s;
        QTest::newRow("502 with a page") << answered(502, Page) << u"in doubt: server_error"_s;
        QTest::newRow("200 without an id") << answered(200, "{\"messages\":[]}") << u"in doubt: odd_answer"_s;
        QTest::newRow("200 with a page") << answered(200, Page) << u"in doubt: odd_answer"_s;
        QTest::newRow("200 with an error") << answered(200, Refusal) << u"in doubt: odd_answer"_s;
        QTest::newRow("200 with half an answer")
            << answered(200, "{\"messages\":[{\"id\"") << u"in doubt: odd_answer"_s;
        QTest::newRow("307") << answered(307, {}) << u"in doubt: odd_answer"_s;
        QTest::newRow("413 with a page") << answered(413, Page) << u"in doubt: odd_answer"_s;
        QTest::newRow("403 with an error without a code")
            << answered(403, "{\"error\":{}}") << u"in doubt: odd_answer"_s;

        QTest::newRow("broken") << unanswered(HttpEnd::Broken, true) << u"in doubt: connection_lost"_s;
        QTest::newRow("broken under a 200") << unanswered(HttpEnd::Broken, true, 200) << u"in doubt: connection_lost"_s;
        QTest::newRow("broken under a 400") << unanswered(HttpEnd::Broken, true, 400) << u"in doubt: connection_lost"_s;
        QTest::newRow("timed out") << unanswered(HttpEnd::TimedOut, true) << u"in doubt: timed_out"_s;
        QTest::newRow("cancelled") << unanswered(HttpEnd::Cancelled, true) << u"in doubt: cancelled"_s;
        QTest::newRow("a word against the witness")
            << unanswered(HttpEnd::NotConnected, true) << u"in doubt: connection_lost"_s;

        QTest::newRow("refused") << unanswered(HttpEnd::NotConnected, false) << u"not sent: not_connected"_s;
        QTest::newRow("no trust") << unanswered(HttpEnd::TlsFailed, false) << u"not sent: tls_failed"_s;
        QTest::newRow("never connected") << unanswered(HttpEnd::TimedOut, false) << u"not sent: timed_out"_s;
        QTest::newRow("cancelled in line") << unanswered(HttpEnd::Cancelled, false) << u"not sent: cancelled"_s;
        QTest::newRow("broken before") << unanswered(HttpEnd::Broken, false) << u"not sent: connection_lost"_s;
        auto early = answered(503, Page);
        early.bodyRead = false;
        QTest::newRow("503 before the body left") << early << u"not sent: connection_lost"_s;
    }
    void whatLeftDecides()
    {
        QFETCH(HttpAnswer, answer);
        QFETCH(QString, outcome);
        FakeTransport transport({answer});
        CloudApiMessages gateway(endpoint(), transport);
        QCOMPARE(said(QCoro::waitFor(gateway.send(hello()))), outcome);
        QCOMPARE(transport.posts.size(), 1);
    }

    void theRequestGoesToOurNumberWithTheTokenInAHeader()
    {
        FakeTransport transport({FakeTransport::answered(200, Acceptance)});
        CloudApiMessages gateway(endpoint(), transport, std::chrono::seconds(45));
        QCoro::waitFor(gateway.send(hello()));
        const auto& request = transport.posts.constFirst();
        QCOMPARE(request.url.toString(), u"https://graph.facebook.com/v25.0/106540352242922/messages"_s);
        QCOMPARE(request.accessToken, "EAAtoken"_ba);
        QVERIFY(request.timeout == std::chrono::seconds(45));
        QCOMPARE(QJsonDocument::fromJson(request.body)["to"_L1].toString(), u"+6281234567890"_s);
    }

    void aMalformedMessageNeverLeaves()
    {
        FakeTransport transport({FakeTransport::answered(200, Acceptance)});
        CloudApiMessages gateway(endpoint(), transport);
        auto message = hello();
        message.content = TemplateContent {.name = u"promo"_s, .languageCode = u"id"_s, .body = {{u"two\nlines"_s}}};
        const auto outcome = QCoro::waitFor(gateway.send(message));
        QVERIFY(outcome == SendOutcome(NotSent {NotSentReason::Malformed, u"template.body[0]"_s}));
        QVERIFY(transport.posts.isEmpty());
    }

    void nothingPersonalReachesTheLog()
    {
        static QString logged;
        logged.clear();
        QLoggingCategory::setFilterRules(u"siaran.whatsapp=true"_s);
        const auto before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& line) { logged += line + u'\n'; });
        FakeTransport transport({
            FakeTransport::answered(502, Page),
            FakeTransport::answered(400, json("{'error':{'code':987654,'message':'+6281234567890 is odd'}}")),
        });
        CloudApiMessages gateway(endpoint(), transport);
        QCoro::waitFor(gateway.send(hello()));
        QCoro::waitFor(gateway.send(hello()));
        qInstallMessageHandler(before);
        QVERIFY(logged.contains("m:1:1"_L1) && logged.contains("987654"_L1)); // it does speak
        for (const auto secret : {"81234567890"_L1, "EAAtoken"_L1, "Halo"_L1}) {
            QVERIFY2(!logged.contains(secret), qPrintable(logged));
        }
    }

    void aRefusalAndADoubtCarryWhatMetaSaid()
    {
        auto throttled = FakeTransport::answered(429, json(R"({'error':{'code':130429}})"));
        throttled.retryAfter = std::chrono::seconds(7);
        FakeTransport transport({throttled, FakeTransport::answered(500, Unavailable)});
        CloudApiMessages gateway(endpoint(), transport);

        const auto rejected = std::get<Rejected>(QCoro::waitFor(gateway.send(hello())));
        QVERIFY(rejected.retryAfter == std::chrono::seconds(7));
        QCOMPARE(rejected.error.httpStatus, 429);

        const auto doubt = std::get<InDoubt>(QCoro::waitFor(gateway.send(hello())));
        QCOMPARE(doubt.httpStatus, 500);
        QVERIFY(doubt.error && doubt.error->code == 131016 && doubt.error->isTransient);
    }
};

QTEST_GUILESS_MAIN(TestSendOutcome)

#include "tst_sendoutcome.moc"
