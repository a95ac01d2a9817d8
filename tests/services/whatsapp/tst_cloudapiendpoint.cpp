#include "tests/services/whatsapp/SampleEndpoint.h"

#include <QTest>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

class TestCloudApiEndpoint : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theAddressesAreMetas()
    {
        const auto endpoint = CloudApiEndpoint::from(sampleSettings());
        QVERIFY(endpoint);
        const auto base = u"https://graph.facebook.com/v25.0/"_s;
        QCOMPARE(endpoint->messages().toString(), base + u"106540352242922/messages"_s);
        QCOMPARE(endpoint->phoneNumber({{u"fields"_s, u"id"_s}}).toString(), base + u"106540352242922?fields=id"_s);
        QCOMPARE(endpoint->businessAccount({}).path(), u"/v25.0/102290129340398"_s);
        QCOMPARE(endpoint->templates({}).path(), u"/v25.0/102290129340398/message_templates"_s);
    }

    void anAddressIsTakenOrRefused_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<bool>("taken");
        QTest::newRow("https") << u"https://graph.example.com/"_s << true;
        QTest::newRow("https with a path") << u"https://example.com/graph"_s << true;
        QTest::newRow("practice") << u"http://127.0.0.1:8085"_s << true;
        QTest::newRow("loopback net") << u"http://127.8.9.1"_s << true;
        QTest::newRow("loopback v6") << u"http://[::1]:8085"_s << true;
        QTest::newRow("localhost") << u"http://localhost:8085"_s << true;
        QTest::newRow("plain http") << u"http://graph.facebook.com"_s << false;
        QTest::newRow("looks local") << u"http://127.0.0.1.example.com"_s << false;
        QTest::newRow("looks like localhost") << u"http://localhost.example.com"_s << false;
        QTest::newRow("all addresses") << u"http://0.0.0.0:80"_s << false;
        QTest::newRow("neighbour") << u"http://192.168.1.5"_s << false;
        QTest::newRow("credentials") << u"https://user:secret@graph.facebook.com"_s << false;
        QTest::newRow("host in disguise") << u"http://127.0.0.1@example.com"_s << false;
        QTest::newRow("query") << u"https://graph.facebook.com/?access_token=x"_s << false;
        QTest::newRow("fragment") << u"https://graph.facebook.com/#x"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("no scheme") << u"graph.facebook.com"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void anAddressIsTakenOrRefused()
    {
        QFETCH(QString, base);
        QFETCH(bool, taken);
        auto settings = sampleSettings();
        settings.baseUrl = QUrl(base);
        const auto endpoint = CloudApiEndpoint::from(settings);
        QCOMPARE(endpoint.has_value(), taken);
        QVERIFY(taken || endpoint.error().kind == ErrorKind::Invalid);
        QVERIFY(!taken || endpoint->messages().toString().endsWith("/v25.0/106540352242922/messages"_L1));
        QVERIFY(!taken || !endpoint->messages().path().contains("//"_L1));
    }

    void nothingBreaksOutOfThePathOrTheHeader_data()
    {
        QTest::addColumn<CloudApiSettings>("settings");
        const auto with = [](auto change) {
            auto settings = sampleSettings();
            change(settings);
            return settings;
        };
        QTest::newRow("version") << with([](CloudApiSettings& s) { s.version = u"../v1.0"_s; });
        QTest::newRow("no version") << with([](CloudApiSettings& s) { s.version.clear(); });
        QTest::newRow("number id") << with([](CloudApiSettings& s) { s.phoneNumberId = u"1/../2"_s; });
        QTest::newRow("number id and a line") << with([](CloudApiSettings& s) { s.phoneNumberId = u"12\n"_s; });
        QTest::newRow("account id") << with([](CloudApiSettings& s) { s.wabaId = u"?x=1"_s; });
        QTest::newRow("no token") << with([](CloudApiSettings& s) { s.accessToken.clear(); });
        QTest::newRow("header in the token") << with([](CloudApiSettings& s) { s.accessToken = "a\r\nX: y"; });
        QTest::newRow("blank in the token") << with([](CloudApiSettings& s) { s.accessToken = "a b"; });
    }
    void nothingBreaksOutOfThePathOrTheHeader()
    {
        QFETCH(CloudApiSettings, settings);
        const auto endpoint = CloudApiEndpoint::from(settings);
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().kind, ErrorKind::Invalid);
        QVERIFY(settings.accessToken.isEmpty()
                || !endpoint.error().detail.contains(QString::fromLatin1(settings.accessToken)));
    }
};

QTEST_GUILESS_MAIN(TestCloudApiEndpoint)
#include "tst_cloudapiendpoint.moc"
