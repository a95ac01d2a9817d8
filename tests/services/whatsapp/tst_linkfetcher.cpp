#include "services/whatsapp/LinkFetcher.h"
#include "tests/services/whatsapp/FaultServer.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QHostAddress>
#include <QTest>

using namespace siaran;
using namespace siaran::whatsapp;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const auto Home = QHostAddress(u"127.0.0.1"_s);

QCoro::Task<QList<QHostAddress>> answer(QList<QHostAddress> addresses)
{
    co_return addresses;
}

/// Trusts the test server and, unlike the real one, the address it is on.
LinkFetcherSettings trusting()
{
    LinkFetcherSettings settings;
    settings.authorities = FaultServer::certificate();
    settings.isAllowed = [](const QHostAddress& address) { return address == Home; };
    settings.patience = 5s;
    return settings;
}

Result<MediaFile> fetch(const LinkFetcherSettings& settings, const QUrl& link)
{
    LinkFetcher fetcher(settings);
    return QCoro::waitFor(fetcher.fetch(link));
}

QUrl pathOf(const FaultServer& server, const QString& path)
{
    auto url = server.url();
    url.setScheme(u"https"_s);
    url.setPath(path);
    return url;
}

FaultServer::Script always(const QByteArray& body, const QByteArray& status = "200 OK", const QByteArray& headers = {})
{
    return [=](int) { return Reaction {.answer = FaultServer::ok(body, status, headers)}; };
}

} // namespace

class TestLinkFetcher : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileComesWithItsName()
    {
        const FaultServer server(always("the picture"), FaultServer::Wire::Tls);
        const auto file = fetch(trusting(), pathOf(server, u"/katalog/gamis.jpg"_s));
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QCOMPARE(file->bytes, QByteArrayLiteral("the picture"));
        QCOMPARE(file->name, u"gamis.jpg"_s);
        QVERIFY(!server.lastHead().toLower().contains("cookie"));
        QVERIFY(!server.lastHead().toLower().contains("authorization"));
    }

    void onlyHttpsIsFollowed()
    {
        for (const auto& link : {u"http://shop.example/a.jpg"_s, u"file:///etc/passwd"_s, u"ftp://shop.example/a"_s,
                                 u"data:image/png;base64,AAAA"_s, u"https:///a.jpg"_s, u""_s}) {
            QCOMPARE(fetch({}, QUrl(link)).error().reason, u"link.not_https"_s);
        }
    }

    void noLinkLeadsIntoTheOwnersNetwork_data()
    {
        QTest::addColumn<QString>("link");
        for (const auto* host : {"127.0.0.1", "2130706433", "0x7f.1", "017700000001", "[::1]", "[::ffff:10.0.0.1]",
                                 "192.168.1.1", "169.254.169.254", "[fe80::1]", "10.0.0.1:8443", "0"}) {
            QTest::newRow(host) << u"https://%1/a.jpg"_s.arg(QString::fromLatin1(host));
        }
    }
    void noLinkLeadsIntoTheOwnersNetwork()
    {
        QFETCH(QString, link);
        const QUrl url(link);
        const auto reason = fetch({}, url).error().reason;
        QVERIFY2(reason == u"link.not_public"_s || (!url.isValid() && reason == u"link.not_https"_s),
                 qPrintable(reason));
    }

    void aNameIsJudgedByEveryAddressItHas()
    {
        auto settings = LinkFetcherSettings {};
        settings.resolve = [](const QString&) { return answer({QHostAddress(u"8.8.8.8"_s), Home}); };
        QCOMPARE(fetch(settings, QUrl(u"https://shop.example/a.jpg"_s)).error().reason, u"link.not_public"_s);
        settings.resolve = [](const QString&) { return answer({}); };
        QCOMPARE(fetch(settings, QUrl(u"https://shop.example/a.jpg"_s)).error().reason, u"link.no_answer"_s);
    }

    void aNameThatChangesItsMindIsAskedOnce()
    {
        const FaultServer server(always("the picture"), FaultServer::Wire::Tls);
        const FaultServer inside(always("a secret"), FaultServer::Wire::Tls);
        auto settings = trusting();
        int asked = 0;
        settings.resolve
            = [&asked](const QString&) { return answer({++asked == 1 ? Home : QHostAddress(u"10.0.0.1"_s)}); };
        auto link = pathOf(server, u"/a.jpg"_s);
        link.setHost(u"shop.example"_s);
        // It is asked for the name: the certificate of the test server is for its address alone.
        QCOMPARE(fetch(settings, link).error().reason, u"link.no_answer"_s);
        QCOMPARE(asked, 1);
        QCOMPARE(server.connectionsMade(), 1);
        QCOMPARE(inside.connectionsMade(), 0);
    }

    void aRedirectIsJudgedLikeTheFirstLink()
    {
        const FaultServer inward(always("", "302 Found", "Location: https://10.0.0.1/admin\r\n"),
                                 FaultServer::Wire::Tls);
        QCOMPARE(fetch(trusting(), pathOf(inward, u"/a"_s)).error().reason, u"link.not_public"_s);
        const FaultServer plain(always("", "301 Moved", "Location: http://shop.example/a.jpg\r\n"),
                                FaultServer::Wire::Tls);
        QCOMPARE(fetch(trusting(), pathOf(plain, u"/a"_s)).error().reason, u"link.not_https"_s);
        const FaultServer around(always("", "302 Found", "Location: /again\r\n"), FaultServer::Wire::Tls);
        QCOMPARE(fetch(trusting(), pathOf(around, u"/a"_s)).error().reason, u"link.too_many"_s);
    }

    void aRedirectToAFileIsFollowed()
    {
        const FaultServer server(
            [](int request) {
                return Reaction {.answer = request == 0
                                     ? FaultServer::ok("", "302 Found", "Location: /foto/asli.png\r\n")
                                     : FaultServer::ok("the picture")};
            },
            FaultServer::Wire::Tls);
        const auto file = fetch(trusting(), pathOf(server, u"/a"_s));
        QVERIFY(file.has_value());
        QCOMPARE(file->name, u"asli.png"_s);
    }

    void tooLongIsCutOffAndNothingIsWaitedForLong()
    {
        auto settings = trusting();
        settings.mostBytes = 1000;
        const FaultServer large(always(QByteArray(5000, 'x')), FaultServer::Wire::Tls);
        QCOMPARE(fetch(settings, pathOf(large, u"/a"_s)).error().reason, u"link.too_large"_s);
        settings.patience = 300ms;
        const FaultServer silent([](int) { return Reaction {.hold = true}; }, FaultServer::Wire::Tls);
        QCOMPARE(fetch(settings, pathOf(silent, u"/a"_s)).error().reason, u"link.no_answer"_s);
        const FaultServer missing(always("no", "404 Not Found"), FaultServer::Wire::Tls);
        QCOMPARE(fetch(settings, pathOf(missing, u"/a"_s)).error().reason, u"link.not_there"_s);
    }

    void aServerNobodyVouchesForIsNotBelieved()
    {
        auto settings = trusting();
        settings.authorities.clear();
        const FaultServer server(always("the picture"), FaultServer::Wire::Tls);
        QCOMPARE(fetch(settings, pathOf(server, u"/a.jpg"_s)).error().reason, u"link.no_answer"_s);
    }
};

QTEST_GUILESS_MAIN(TestLinkFetcher)
#include "tst_linkfetcher.moc"
