#include "services/whatsapp/CloudApiSetup.h"
#include "services/whatsapp/ReadReceipts.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"
#include "tests/services/whatsapp/SampleEndpoint.h"

#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

CloudApiSettings withSignsInTheToken()
{
    auto settings = sampleSettings();
    settings.accessToken = "EAA+to&ken";
    return settings;
}

Result<TokenInfo> tokenOf(const QByteArray& body)
{
    FakeTransport transport({FakeTransport::answered(200, json(body))});
    CloudApiSetup setup(endpoint(withSignsInTheToken()), transport);
    return QCoro::waitFor(setup.checkToken());
}

} // namespace

class TestCloudApiSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTokenTellsWhatItIsGoodFor()
    {
        const auto token = tokenOf("{'data':{'app_id':'4711','type':'SYSTEM_USER','expires_at':0,'is_valid':true,"
                                   "'scopes':['whatsapp_business_management','whatsapp_business_messaging']}}");
        QVERIFY(token);
        QVERIFY(token->maySend() && token->mayManage());
        QCOMPARE(token->appId, u"4711"_s);
        QVERIFY(!token->expiresAt.isValid());
    }

    void aTokenThatLacksARightOrHasExpiredMayNot()
    {
        const auto half = tokenOf("{'data':{'is_valid':true,'expires_at':1712099387,"
                                  "'scopes':['whatsapp_business_management']}}");
        QVERIFY(half && !half->maySend() && half->mayManage());
        QCOMPARE(half->expiresAt, QDateTime::fromSecsSinceEpoch(1712099387, QTimeZone::utc()));
        const auto dead = tokenOf("{'data':{'is_valid':false,'scopes':['whatsapp_business_messaging']}}");
        QVERIFY(dead && !dead->maySend());
        QVERIFY(!tokenOf("{}"));
    }

    void theTokenIsAskedAboutWithItsSignsEscaped()
    {
        FakeTransport transport({FakeTransport::answered(200, json("{'data':{'is_valid':true}}"))});
        CloudApiSetup setup(endpoint(withSignsInTheToken()), transport);
        QVERIFY(QCoro::waitFor(setup.checkToken()));
        QCOMPARE(transport.gets.first().url.toString(QUrl::FullyEncoded),
                 u"https://graph.facebook.com/v25.0/debug_token?input_token=EAA%2Bto%26ken"_s);
    }

    void allNumbersOfTheAccountAreRead()
    {
        FakeTransport transport({FakeTransport::answered(
            200, json("{'data':[{'id':'1','display_phone_number':'+62 811'},{'id':'2','status':'connected'}]}"))});
        CloudApiSetup setup(endpoint(withSignsInTheToken()), transport);
        const auto numbers = QCoro::waitFor(setup.phoneNumbers());
        QVERIFY(numbers);
        QCOMPARE(numbers->size(), 2);
        QCOMPARE(numbers->at(1).status, u"CONNECTED"_s);
        QVERIFY(transport.gets.first().url.path().endsWith("/102290129340398/phone_numbers"_L1));
    }

    void noListOfNumbersIsAnError()
    {
        FakeTransport transport({FakeTransport::answered(200, "{}")});
        CloudApiSetup setup(endpoint(withSignsInTheToken()), transport);
        QVERIFY(!QCoro::waitFor(setup.phoneNumbers()));
    }

    void whoGetsTheWebhooksIsToldAndChanged()
    {
        FakeTransport transport(
            {FakeTransport::answered(200, json("{'data':[{'whatsapp_business_api_data':{'id':'4711','name':'S'}}]}")),
             FakeTransport::answered(200, json("{'data':[]}")),
             FakeTransport::answered(200, json("{'success':true}"))});
        CloudApiSetup setup(endpoint(withSignsInTheToken()), transport);
        QCOMPARE(QCoro::waitFor(setup.subscribedApps()), QStringList {u"4711"_s});
        QCOMPARE(QCoro::waitFor(setup.subscribedApps()), QStringList());
        QVERIFY(QCoro::waitFor(setup.subscribe()));
        QVERIFY(transport.posts.first().url.path().endsWith("/102290129340398/subscribed_apps"_L1));
    }

    void aReadMessageIsMarkedSo()
    {
        FakeTransport transport({FakeTransport::answered(200, json("{'success':true}"))});
        ReadReceipts receipts(endpoint(withSignsInTheToken()), transport);
        QVERIFY(QCoro::waitFor(receipts.markRead(u"wamid.A"_s)));
        QCOMPARE(
            QJsonDocument::fromJson(transport.posts.first().body),
            QJsonDocument::fromJson(json("{'messaging_product':'whatsapp','status':'read','message_id':'wamid.A'}")));
    }
};

QTEST_GUILESS_MAIN(TestCloudApiSetup)
#include "tst_cloudapisetup.moc"
