#include "services/setup/SetupReason.h"

#include <QTest>

using namespace siaran;
using namespace siaran::setup;
using namespace Qt::StringLiterals;
using whatsapp::HttpAnswer;
using whatsapp::HttpEnd;

namespace {

HttpAnswer answered(int status, const QByteArray& body)
{
    return {.status = status, .body = body, .ended = HttpEnd::Answered};
}

HttpAnswer refusal(int status, int code, const QByteArray& message, int subcode = 0)
{
    return answered(status,
                    "{\"error\":{\"message\":\"" + message + "\",\"code\":" + QByteArray::number(code)
                        + ",\"error_subcode\":" + QByteArray::number(subcode) + "}}");
}

} // namespace

class TestSetupReason : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAnswerHasItsReason_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<QString>("reason");
        const auto ended = [](HttpEnd end) { return HttpAnswer {.ended = end}; };
        QTest::newRow("no network") << ended(HttpEnd::NotConnected) << u"setup.away"_s;
        QTest::newRow("cut off") << ended(HttpEnd::Broken) << u"setup.away"_s;
        QTest::newRow("hangs") << ended(HttpEnd::TimedOut) << u"setup.timed_out"_s;
        QTest::newRow("certificate") << ended(HttpEnd::TlsFailed) << u"setup.tls"_s;
        QTest::newRow("cancelled") << ended(HttpEnd::Cancelled) << u"setup.cancelled"_s;
        QTest::newRow("HTML") << answered(200, "<html>") << u"setup.not_whatsapp"_s;
        QTest::newRow("HTML, 404") << answered(404, "<html>") << u"setup.not_whatsapp"_s;
        QTest::newRow("HTML, 502") << answered(502, "<html>") << u"setup.busy"_s;
        QTest::newRow("invalid") << refusal(401, 190, "Invalid OAuth access token - Cannot parse access token")
                                 << u"setup.token_invalid"_s;
        QTest::newRow("expired, by subcode")
            << refusal(401, 190, "Error validating access token", 463) << u"setup.token_expired"_s;
        QTest::newRow("expired, by words")
            << refusal(401, 190, "Session has expired on Sunday") << u"setup.token_expired"_s;
        QTest::newRow("right") << refusal(403, 200, "Requires permission") << u"setup.no_right"_s;
        QTest::newRow("right, 10") << refusal(403, 10, "Application does not have permission") << u"setup.no_right"_s;
        QTest::newRow("object") << refusal(400, 100, "Unsupported get request. Object does not exist", 33)
                                << u"setup.unknown_object"_s;
        QTest::newRow("secret") << refusal(400, 100, "Invalid appsecret_proof provided in the API argument")
                                << u"setup.secret_wrong"_s;
        QTest::newRow("restricted") << refusal(403, 368, "Temporarily blocked") << u"setup.account_restricted"_s;
        QTest::newRow("throttled") << refusal(429, 4, "Application request limit reached") << u"setup.busy"_s;
        QTest::newRow("trouble") << refusal(500, 131016, "Service unavailable") << u"setup.busy"_s;
        QTest::newRow("other") << refusal(400, 100, "Invalid parameter") << u"setup.refused"_s;
    }

    void everyAnswerHasItsReason()
    {
        QFETCH(const HttpAnswer, answer);
        QFETCH(const QString, reason);
        const auto error = reasonOf(answer);
        QCOMPARE(error.reason, reason);
        QVERIFY2(!error.detail.contains(u"token"_s), "WhatsApp's words may repeat what was entered");
    }

    void everyAddressHasItsReason_data()
    {
        QTest::addColumn<HttpAnswer>("answer");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no such host") << HttpAnswer {.ended = HttpEnd::NotConnected} << u"setup.address_away"_s;
        QTest::newRow("hangs") << HttpAnswer {.ended = HttpEnd::TimedOut} << u"setup.address_away"_s;
        QTest::newRow("tunnel without an end") << answered(502, "<html>") << u"setup.address_away"_s;
        QTest::newRow("certificate") << HttpAnswer {.ended = HttpEnd::TlsFailed} << u"setup.address_tls"_s;
        QTest::newRow("path") << answered(404, {}) << u"setup.address_path"_s;
        QTest::newRow("word") << answered(403, {}) << u"setup.address_verify"_s;
        QTest::newRow("a shop") << answered(200, "<html>") << u"setup.address_other"_s;
        QTest::newRow("moved") << answered(301, {}) << u"setup.address_other"_s;
    }

    void everyAddressHasItsReason()
    {
        QFETCH(const HttpAnswer, answer);
        QFETCH(const QString, reason);
        QCOMPARE(addressReasonOf(answer).reason, reason);
    }
};

QTEST_GUILESS_MAIN(TestSetupReason)
#include "tst_setupreason.moc"
