#include "services/whatsapp/CloudApiMedia.h"
#include "services/whatsapp/MediaRules.h"
#include "tests/services/whatsapp/FakeTransport.h"
#include "tests/services/whatsapp/Json.h"
#include "tests/services/whatsapp/SampleEndpoint.h"

#include <QCryptographicHash>
#include <QTest>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;

namespace {

MediaFile picture(QByteArray bytes = "\x89PNG\r\n--siaran--\r\n"_ba)
{
    return {.name = u"promo \"1\"\r\n.png"_s, .mimeType = "image/png", .bytes = std::move(bytes)};
}

HttpAnswer where(const QByteArray& url, const QByteArray& sha256 = {})
{
    return FakeTransport::answered(
        200, json("{'url':'" + url + "','mime_type':'image/jpeg','sha256':'" + sha256 + "','file_size':'3','id':'7'}"));
}

} // namespace

class TestCloudApiMedia : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsUploadedAsAFormAndAnswersItsId()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'id':'1037543291543636'})"))});
        CloudApiMedia media(endpoint(), transport);
        QCOMPARE(QCoro::waitFor(media.upload(picture())), u"1037543291543636"_s);

        const auto& request = transport.posts.first();
        QCOMPARE(request.url, QUrl(u"https://graph.facebook.com/v25.0/106540352242922/media"_s));
        QVERIFY(request.contentType.startsWith("multipart/form-data; boundary="));
        const auto boundary = request.contentType.mid(request.contentType.indexOf('=') + 1);
        const auto parts = request.body;
        QVERIFY(parts.startsWith("--" + boundary + "\r\n"));
        QVERIFY(parts.endsWith("\r\n--" + boundary + "--\r\n"));
        QVERIFY(parts.contains("name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"));
        QVERIFY(parts.contains("name=\"type\"\r\n\r\nimage/png\r\n"));
        QVERIFY(parts.contains("name=\"file\"; filename=\"promo %221%22%0D%0A.png\"\r\nContent-Type: image/png\r\n\r\n"
                               + picture().bytes + "\r\n"));
    }

    void noTwoFormsShareABoundary()
    {
        const auto uploaded = FakeTransport::answered(200, json(R"({'id':'1'})"));
        FakeTransport transport({uploaded, uploaded});
        CloudApiMedia media(endpoint(), transport);
        QVERIFY(QCoro::waitFor(media.upload(picture())));
        QVERIFY(QCoro::waitFor(media.upload(picture())));
        QVERIFY(transport.posts.at(0).contentType != transport.posts.at(1).contentType);
    }

    void whatWhatsAppWouldRefuseIsNotEvenSent_data()
    {
        QTest::addColumn<MediaFile>("file");
        QTest::addColumn<QString>("reason");
        QTest::newRow("type") << MediaFile {.mimeType = "image/gif", .bytes = "GIF"} << u"media.type"_s;
        QTest::newRow("empty") << picture({}) << u"media.empty"_s;
        QTest::newRow("too large") << picture(QByteArray(5 * 1024 * 1024 + 1, 'x')) << u"media.too_large"_s;
    }
    void whatWhatsAppWouldRefuseIsNotEvenSent()
    {
        QFETCH(MediaFile, file);
        FakeTransport transport;
        CloudApiMedia media(endpoint(), transport);
        const auto id = QCoro::waitFor(media.upload(file));
        QVERIFY(!id);
        QCOMPARE(id.error().kind, ErrorKind::Invalid);
        QTEST(id.error().reason, "reason");
        QVERIFY(transport.posts.isEmpty());
    }

    void everyTypeOfTheApiHasItsLimit()
    {
        QVERIFY(mediaRuleFor("IMAGE/JPEG") == (MediaRule {MediaKind::Image, 5 * 1024 * 1024}));
        QVERIFY(mediaRuleFor("audio/ogg; codecs=opus") == (MediaRule {MediaKind::Audio, 16 * 1024 * 1024}));
        QVERIFY(mediaRuleFor("application/pdf") == (MediaRule {MediaKind::Document, 100 * 1024 * 1024}));
        QVERIFY(!mediaRuleFor("text/html"));
        QVERIFY(!mediaRuleFor(""));
    }

    void aFileIsFetchedFromWhereWhatsAppSays()
    {
        const auto sum = QCryptographicHash::hash("abc", QCryptographicHash::Sha256).toHex();
        FakeTransport transport(
            {where("https://lookaside.fbsbx.com/whatsapp/7?x=1", sum), FakeTransport::answered(200, "abc")});
        CloudApiMedia media(endpoint(), transport);
        const auto file = QCoro::waitFor(media.download(u"7"_s));
        QVERIFY(file);
        QCOMPARE(file->bytes, "abc"_ba);
        QCOMPARE(file->mimeType, "image/jpeg"_ba);
        QCOMPARE(transport.gets.at(0).url, QUrl(u"https://graph.facebook.com/v25.0/7"_s));
        QCOMPARE(transport.gets.at(1).url.host(), u"lookaside.fbsbx.com"_s);
        QCOMPARE(transport.gets.at(1).answerBytes, MostMediaBytes);
    }

    void theTokenIsNotCarriedToStrangers_data()
    {
        QTest::addColumn<QByteArray>("url");
        QTest::newRow("elsewhere") << "https://example.org/7"_ba;
        QTest::newRow("looks alike") << "https://evilfbsbx.com/7"_ba;
        QTest::newRow("plain") << "http://lookaside.fbsbx.com/7"_ba;
        QTest::newRow("loopback") << "http://127.0.0.1:5432/"_ba;
        QTest::newRow("private") << "https://192.168.1.1/"_ba;
        QTest::newRow("file") << "file:///etc/passwd"_ba;
        QTest::newRow("user info") << "https://a:b@lookaside.fbsbx.com/7"_ba;
        QTest::newRow("odd port") << "https://lookaside.fbsbx.com:22/"_ba;
        QTest::newRow("nothing") << ""_ba;
    }
    void theTokenIsNotCarriedToStrangers()
    {
        QFETCH(QByteArray, url);
        FakeTransport transport({where(url)});
        CloudApiMedia media(endpoint(), transport);
        QVERIFY(!QCoro::waitFor(media.download(u"7"_s)));
        QCOMPARE(transport.gets.size(), 1);
    }

    void aServerOfOnesOwnMayServeItsFiles()
    {
        FakeTransport transport({where("http://127.0.0.1:8090/media/7"), FakeTransport::answered(200, "abc")});
        auto settings = sampleSettings();
        settings.baseUrl = QUrl(u"http://127.0.0.1:8090"_s);
        CloudApiMedia media(endpoint(settings), transport);
        QVERIFY(QCoro::waitFor(media.download(u"7"_s)));
    }

    void aFileThatIsNotWhatItsChecksumSaysIsRefused()
    {
        FakeTransport transport(
            {where("https://lookaside.fbsbx.com/7", QByteArray(64, '0')), FakeTransport::answered(200, "abc")});
        CloudApiMedia media(endpoint(), transport);
        const auto file = QCoro::waitFor(media.download(u"7"_s));
        QVERIFY(!file);
        QCOMPARE(file.error().reason, u"media.checksum"_s);
    }

    void aFileThatIsGoneIsNotFound()
    {
        FakeTransport transport({where("https://lookaside.fbsbx.com/7"), FakeTransport::answered(404, {})});
        CloudApiMedia media(endpoint(), transport);
        QCOMPARE(QCoro::waitFor(media.download(u"7"_s)).error().kind, ErrorKind::NotFound);
    }

    void anIdThatIsNoneReachesNoPath()
    {
        FakeTransport transport;
        CloudApiMedia media(endpoint(), transport);
        for (const auto& id : {u""_s, u"../1"_s, u"7?x"_s, u"7/../8"_s}) {
            QCOMPARE(QCoro::waitFor(media.download(id)).error().kind, ErrorKind::Invalid);
            QCOMPARE(QCoro::waitFor(media.remove(id)).error().kind, ErrorKind::Invalid);
        }
        QVERIFY(transport.gets.isEmpty() && transport.removals.isEmpty());
    }

    void aFileIsRemoved()
    {
        FakeTransport transport({FakeTransport::answered(200, json(R"({'success':true})"))});
        CloudApiMedia media(endpoint(), transport);
        QVERIFY(QCoro::waitFor(media.remove(u"7"_s)));
        QCOMPARE(transport.removals.first().url, QUrl(u"https://graph.facebook.com/v25.0/7"_s));
    }
};

QTEST_GUILESS_MAIN(TestCloudApiMedia)
#include "tst_cloudapimedia.moc"
