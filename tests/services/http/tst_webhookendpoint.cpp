#include "services/http/GuardedListener.h"
#include "services/http/Signature.h"
#include "services/http/WebhookEndpoint.h"
#include "services/webhooks/RawInbox.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QMessageAuthenticationCode>
#include <QPromise>
#include <QTest>

#include <optional>

using namespace siaran;
using namespace siaran::http;
using namespace Qt::StringLiterals;

namespace {

const auto Secret = "app-secret"_ba;
const auto OldSecret = "old-secret"_ba;
// As Meta writes it: escapes in lower case, slashes escaped. Any other spelling of the same JSON has another signature.
const auto Body = "{\"text\":\"\\u00e4 \\ud83d\\ude00 a\\/b \xC3\xA4\"}"_ba;

QByteArray signature(const QByteArray& body, const QByteArray& secret)
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, secret, QCryptographicHash::Sha256).toHex();
}

/// Keeps bodies in memory; fails or waits when told to.
class FakeInbox final : public webhooks::RawInbox {
public:
    QCoro::Task<Result<void>> store(QByteArray body) override
    {
        arrived.append(body);
        if (slow) {
            slow->start();
            auto durable = slow->future();
            co_await durable;
        }
        co_return outcome;
    }

    QByteArrayList arrived;
    Result<void> outcome;
    std::optional<QPromise<void>> slow;
};

HttpRequest signedPost(const QByteArray& body, const QByteArray& header)
{
    HttpRequest request {
        .method = "POST"_ba, .path = "/api/webhooks/whatsapp"_ba, .rawQuery = {}, .headers = {}, .body = body};
    if (!header.isNull()) {
        request.headers.insert("x-hub-signature-256"_ba, header);
    }
    return request;
}

HttpRequest get(const QByteArray& query)
{
    return {.method = "GET"_ba, .path = "/api/webhooks/whatsapp"_ba, .rawQuery = query, .headers = {}, .body = {}};
}

} // namespace

class TestWebhookEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onlyTheExactBytesUnderAKnownSecretPass_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("passes");
        const auto good = signature(Body, Secret);
        auto flipped = good;
        flipped[70] = flipped.at(70) == '0' ? '1' : '0';
        QTest::newRow("right") << Body << good << true;
        QTest::newRow("upper case digits") << Body << "sha256=" + good.mid(7).toUpper() << true;
        QTest::newRow("the old secret") << Body << signature(Body, OldSecret) << true;
        QTest::newRow("empty body") << ""_ba << signature("", Secret) << true;
        QTest::newRow("any bytes") << "\xff\x01{"_ba << signature("\xff\x01{"_ba, Secret) << true;
        QTest::newRow("another secret") << Body << signature(Body, "guess"_ba) << false;
        QTest::newRow("the empty secret") << Body << signature(Body, ""_ba) << false;
        QTest::newRow("one digit off") << Body << flipped << false;
        QTest::newRow("the same JSON respelled") << Body + "\n" << good << false;
        QTest::newRow("escapes resolved") << QByteArray(Body).replace("\\u00e4", "\xC3\xA4") << good << false;
        QTest::newRow("slashes unescaped") << QByteArray(Body).replace("\\/", "/") << good << false;
        QTest::newRow("none") << Body << QByteArray() << false;
        QTest::newRow("empty") << Body << ""_ba << false;
        QTest::newRow("prefix only") << Body << "sha256="_ba << false;
        QTest::newRow("no prefix") << Body << good.mid(7) << false;
        QTest::newRow("another algorithm") << Body << "sha1=" + good.mid(7) << false;
        QTest::newRow("cut short") << Body << good.chopped(2) << false;
        QTest::newRow("drawn long") << Body << good + "00" << false;
        QTest::newRow("no digits") << Body << "sha256=" + QByteArray(64, 'z') << false;
        QTest::newRow("spaces within") << Body << good.left(39) + ' ' + good.mid(40) << false;
    }
    void onlyTheExactBytesUnderAKnownSecretPass()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, header);
        QFETCH(bool, passes);
        FakeInbox inbox;
        WebhookEndpoint endpoint(inbox, {"token"_ba, {OldSecret, Secret, ""_ba}});
        const auto response = QCoro::waitFor(endpoint.handle(signedPost(body, header)));
        QCOMPARE(response.status, passes ? 200 : 401);
        QCOMPARE(inbox.arrived, passes ? QByteArrayList {body} : QByteArrayList());
        QCOMPARE(endpoint.counters().badSignatures, passes ? 0U : 1U);
    }

    void withoutASecretNothingPasses()
    {
        FakeInbox inbox;
        WebhookEndpoint endpoint(inbox, {});
        QCOMPARE(QCoro::waitFor(endpoint.handle(signedPost(Body, signature(Body, ""_ba)))).status, 401);
        QCOMPARE(QCoro::waitFor(endpoint.handle(get("hub.mode=subscribe&hub.verify_token=&hub.challenge=1"_ba))).status,
                 403);
        endpoint.setSecrets({"token"_ba, {Secret}});
        QCOMPARE(QCoro::waitFor(endpoint.handle(signedPost(Body, signature(Body, Secret)))).status, 200);
    }

    void theBodyIsKeptBeforeTheAnswer()
    {
        FakeInbox inbox;
        inbox.slow.emplace();
        WebhookEndpoint endpoint(inbox, {"token"_ba, {Secret}});
        std::optional<int> status;
        QCoro::connect(endpoint.handle(signedPost(Body, signature(Body, Secret))), this,
                       [&status](const HttpResponse& response) { status = response.status; });
        QTRY_COMPARE(inbox.arrived.size(), 1);
        QTest::qWait(20);
        QVERIFY(!status);
        inbox.slow->finish();
        QTRY_VERIFY(status == 200);
    }

    void whatWasNotKeptIsAskedForAgain()
    {
        FakeInbox inbox;
        inbox.outcome = fail(ErrorKind::Unavailable);
        WebhookEndpoint endpoint(inbox, {"token"_ba, {Secret}});
        QCOMPARE(QCoro::waitFor(endpoint.handle(signedPost(Body, signature(Body, Secret)))).status, 503);
        QCOMPARE(endpoint.counters().storeFailures, 1U);
        QCOMPARE(endpoint.counters().stored, 0U);
    }

    void whoKnowsTheTokenGetsTheChallengeBack_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("right") << "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=a+t%2Boken%26"_ba << 200
                               << "1158201444"_ba;
        QTest::newRow("wrong token") << "hub.mode=subscribe&hub.challenge=1&hub.verify_token=a"_ba << 403 << ""_ba;
        QTest::newRow("no token") << "hub.mode=subscribe&hub.challenge=1"_ba << 403 << ""_ba;
        QTest::newRow("another mode") << "hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=a%20t%2Boken%26"_ba
                                      << 403 << ""_ba;
        QTest::newRow("nothing") << ""_ba << 403 << ""_ba;
    }
    void whoKnowsTheTokenGetsTheChallengeBack()
    {
        QFETCH(QByteArray, query);
        FakeInbox inbox;
        WebhookEndpoint endpoint(inbox, {"a t+oken&"_ba, {Secret}});
        const auto response = QCoro::waitFor(endpoint.handle(get(query)));
        QTEST(response.status, "status");
        QTEST(response.body, "body");
    }

    void otherMethodsAreRefused()
    {
        FakeInbox inbox;
        WebhookEndpoint endpoint(inbox, {"token"_ba, {Secret}});
        auto request = signedPost(Body, signature(Body, Secret));
        request.method = "PUT"_ba;
        QCOMPARE(QCoro::waitFor(endpoint.handle(request)).status, 405);
        QVERIFY(inbox.arrived.isEmpty());
    }

    void secretsAreComparedWhole()
    {
        QVERIFY(sameSecret("abc"_ba, "abc"_ba));
        QVERIFY(!sameSecret("abc"_ba, "abd"_ba));
        QVERIFY(!sameSecret("abc"_ba, "ab"_ba));
        QVERIFY(!sameSecret({}, {}));
    }
};

QTEST_GUILESS_MAIN(TestWebhookEndpoint)
#include "tst_webhookendpoint.moc"
