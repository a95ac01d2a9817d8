#include "services/setup/CloudSetupService.h"
#include "services/simulator/Simulator.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace siaran;
using namespace siaran::setup;
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds Patience {5};

/// WhatsApp on this computer, over HTTPS with a certificate of its own.
class World {
public:
    explicit World(bool overTls = true)
    {
        simulator::SimulatorSettings settings;
        settings.tlsFolder = overTls ? folder.path() : QString();
        settings.delivered = 1;
        settings.replied = 0;
        settings.failures = {.undeliverable = 0, .marketingStopped = 0, .marketingCapped = 0, .experiment = 0};
        settings.timeScale = 10'000;
        whatsapp = std::make_unique<simulator::Simulator>(settings);
        isUp = whatsapp->start().has_value();
        connection.account.graphUrl = whatsapp->url();
        connection.account.caFile = whatsapp->certificateFile();
        connection.account.phoneNumberId = settings.phoneNumberId;
        connection.account.wabaId = settings.accountId;
        connection.secrets = {.accessToken = settings.accessToken.toUtf8(),
                              .appSecret = settings.appSecret.toUtf8(),
                              .verifyToken = "word & sign + 100%"};
    }

    /// A tunnel that ends here is as good as an address of this computer.
    void listenAndAnnounce()
    {
        const auto here = service.listen(connection);
        QVERIFY(here);
        connection.account.webhookAddress = *here;
        whatsapp->setWebhookUrl(*here);
    }

    template <typename Value>
    QString reasonOf(QCoro::Task<Result<Value>> task)
    {
        const auto answer = QCoro::waitFor(std::move(task));
        return answer ? QString() : answer.error().reason;
    }

    QTemporaryDir folder;
    std::unique_ptr<simulator::Simulator> whatsapp;
    CloudSetupService service {Patience};
    Connection connection;
    bool isUp = false;
};

/// Takes connections, and says the same to everybody or nothing at all.
class Stranger : public QTcpServer {
public:
    explicit Stranger(QByteArray words = {})
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, words = std::move(words)] {
            auto* socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, words] {
                if (!words.isEmpty()) {
                    socket->write(words);
                    socket->disconnectFromHost();
                }
            });
        });
    }

    QUrl url(const QString& scheme = u"http"_s) const
    {
        return QUrl(u"%1://127.0.0.1:%2"_s.arg(scheme).arg(serverPort()));
    }
};

QByteArray page(const QByteArray& status, const QByteArray& body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\n\r\n" + body;
}

} // namespace

class TestCloudSetup : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRightConnectionIsFoundRightOverHttps()
    {
        World world;
        QVERIFY(world.isUp);
        QCOMPARE(world.connection.account.graphUrl.scheme(), u"https"_s);
        const auto token = QCoro::waitFor(world.service.checkToken(world.connection));
        QVERIFY2(token, token ? "" : qPrintable(token.error().reason));
        QVERIFY(!token->expiresAt.isValid());
        const auto numbers = QCoro::waitFor(world.service.numbers(world.connection));
        QVERIFY(numbers && numbers->size() == 1);
        QCOMPARE(numbers->constFirst().id, world.connection.account.phoneNumberId);
        QVERIFY(QCoro::waitFor(world.service.checkNumber(world.connection)));
        QVERIFY(QCoro::waitFor(world.service.checkAppSecret(world.connection)));
    }

    void aWrongTokenIsToldApartFromNoToken()
    {
        World world;
        world.connection.secrets.accessToken = "EAAwrong";
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.token_invalid"_s);
        for (const auto& text : {"", "two words", "tok\xC3\xA9n"}) {
            world.connection.secrets.accessToken = text;
            QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.token_form"_s);
        }
    }

    void aCertificateNobodyKnowsIsToldBeforeTheTokenIsShown()
    {
        World world;
        world.connection.account.caFile.clear();
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.tls"_s);
        world.connection.account.caFile = u"/nowhere.pem"_s;
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.ca_file"_s);
    }

    void anAddressThatIsNotWhatsAppIsTold()
    {
        World world;
        world.connection.account.caFile.clear();
        const Stranger shop(page("200 OK", "<html>Toko</html>"));
        world.connection.account.graphUrl = shop.url();
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.not_whatsapp"_s);
        world.connection.account.graphUrl = QUrl(u"http://127.0.0.1:1"_s);
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.away"_s);
        world.connection.account.graphUrl = QUrl(u"ftp://graph.facebook.com"_s);
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.graph_url"_s);
        world.connection.account.graphUrl = shop.url();
        world.connection.account.graphVersion = u"25"_s;
        QCOMPARE(world.reasonOf(world.service.checkToken(world.connection)), u"setup.graph_version"_s);
    }

    void whoeverHangsIsLeft()
    {
        World world;
        const Stranger mute;
        world.connection.account.graphUrl = mute.url();
        world.connection.account.caFile.clear();
        CloudSetupService hasty(std::chrono::milliseconds(200));
        QCOMPARE(world.reasonOf(hasty.checkToken(world.connection)), u"setup.timed_out"_s);
    }

    void cancellingEndsWhatHangs()
    {
        World world;
        const Stranger mute;
        world.connection.account.graphUrl = mute.url();
        world.connection.account.caFile.clear();
        std::optional<Result<TokenFacts>> answer;
        QCoro::connect(world.service.checkToken(world.connection), this,
                       [&answer](const Result<TokenFacts>& told) { answer = told; });
        QTest::qWait(50);
        QVERIFY(!answer);
        world.service.cancel();
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().kind, ErrorKind::Cancelled);
        // The service goes before the answer does.
        auto service = std::make_unique<CloudSetupService>(Patience);
        QCoro::connect(service->checkToken(world.connection), this, [](const Result<TokenFacts>&) {});
        service.reset();
        QTest::qWait(50);
    }

    void anAccountOrNumberOfSomebodyElseIsTold()
    {
        World world;
        auto other = world.connection;
        other.account.wabaId = u"999"_s;
        QCOMPARE(world.reasonOf(world.service.numbers(other)), u"setup.account_unknown"_s);
        other.account.wabaId = u"102 290"_s;
        QCOMPARE(world.reasonOf(world.service.numbers(other)), u"setup.account_form"_s);
        other = world.connection;
        other.account.phoneNumberId = u"999"_s;
        QCOMPARE(world.reasonOf(world.service.checkNumber(other)), u"setup.number_other_account"_s);
        other.account.phoneNumberId = u"+62 812"_s;
        QCOMPARE(world.reasonOf(world.service.checkNumber(other)), u"setup.number_form"_s);
    }

    void aWrongAppSecretIsToldByWhatsApp()
    {
        World world;
        world.connection.account.caFile.clear();
        const Stranger meta(page("400 Bad Request",
                                 "{\"error\":{\"message\":\"Invalid appsecret_proof provided in the API argument\","
                                 "\"type\":\"GraphMethodException\",\"code\":100}}"));
        world.connection.account.graphUrl = meta.url();
        QCOMPARE(world.reasonOf(world.service.checkAppSecret(world.connection)), u"setup.secret_wrong"_s);
        world.connection.secrets.appSecret = "with space";
        QCOMPARE(world.reasonOf(world.service.checkAppSecret(world.connection)), u"setup.secret_form"_s);
    }

    void theAppIsSubscribedOnce()
    {
        World world;
        QVERIFY(QCoro::waitFor(world.service.subscribe(world.connection)));
        const auto subscribed = QCoro::waitFor(world.service.isSubscribed(world.connection));
        QVERIFY(subscribed && *subscribed);
    }

    void anAddressThatEndsHerePasses()
    {
        World world;
        world.listenAndAnnounce();
        QCOMPARE(world.reasonOf(world.service.checkAddress(world.connection)), QString());
    }

    void anAddressThatEndsElsewhereDoesNot()
    {
        World world;
        World neighbour;
        neighbour.listenAndAnnounce(); // the same secrets, on another computer
        world.listenAndAnnounce();
        world.connection.account.webhookAddress = neighbour.connection.account.webhookAddress;
        QCOMPARE(world.reasonOf(world.service.checkAddress(world.connection)), u"setup.address_elsewhere"_s);
        world.service.stopListening(); // a server: nothing has to come out here
        QCOMPARE(world.reasonOf(world.service.checkAddress(world.connection)), QString());
    }

    void whatIsWrongWithAnAddressIsTold()
    {
        World world;
        world.listenAndAnnounce();
        auto other = world.connection;
        other.secrets.verifyToken = "another word";
        QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.address_verify"_s);
        other = world.connection;
        other.secrets.appSecret = "another secret";
        QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.signature"_s);
        other = world.connection;
        other.account.webhookAddress.setPath(u"/somewhere"_s);
        QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.address_path"_s);
        other.account.webhookAddress = QUrl(u"http://127.0.0.1:1/webhooks/whatsapp"_s);
        QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.address_away"_s);
        other.account.webhookAddress = world.whatsapp->url(); // a certificate of its own, which WhatsApp refuses too
        QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.address_tls"_s);
        const Stranger shop(page("200 OK", "<html>Toko</html>"));
        other.account.webhookAddress = shop.url();
        QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.address_other"_s);
        for (const auto& text : {u"http://toko.example/hook"_s, u"toko"_s, u"https://a:b@toko.example/"_s}) {
            other.account.webhookAddress = QUrl(text);
            QCOMPARE(world.reasonOf(world.service.checkAddress(other)), u"setup.address_form"_s);
        }
    }

    void aPortInUseIsTold()
    {
        World world;
        const Stranger taken;
        world.connection.account.webhookPort = taken.serverPort();
        const auto here = world.service.listen(world.connection);
        QVERIFY(!here);
        QCOMPARE(here.error().reason, u"setup.port_taken"_s);
    }

    void aTestMessageIsReportedAsDelivered()
    {
        World world;
        world.listenAndAnnounce();
        QSignalSpy reports(&world.service, &SetupService::reported);
        const auto sent = QCoro::waitFor(world.service.sendTest(world.connection, templateTest()));
        QVERIFY2(sent, sent ? "" : qPrintable(sent.error().reason + sent.error().detail));
        const auto delivered = [&] {
            return std::ranges::any_of(reports, [&sent](const QVariantList& signal) {
                const auto report = signal.constFirst().value<StatusReport>();
                return report.messageId == *sent
                    && (report.status == MessageStatus::Delivered || report.status == MessageStatus::Read);
            });
        };
        QTRY_VERIFY(delivered());
    }

    void aReportWithAnotherSignatureIsTold()
    {
        World world;
        world.connection.secrets.appSecret = "another secret";
        world.listenAndAnnounce();
        const QSignalSpy refused(&world.service, &SetupService::signatureRefused);
        QSignalSpy reports(&world.service, &SetupService::reported);
        QVERIFY(QCoro::waitFor(world.service.sendTest(world.connection, templateTest())));
        QTRY_VERIFY(!refused.isEmpty());
        QVERIFY(reports.isEmpty());
    }

    void aTestThatIsRefusedSaysByWhichCode()
    {
        World world;
        auto message = templateTest();
        message.templateName = u"no_such_template"_s;
        const auto sent = QCoro::waitFor(world.service.sendTest(world.connection, message));
        QVERIFY(!sent);
        QCOMPARE(sent.error().reason, u"setup.test_refused"_s);
        QCOMPARE(sent.error().detail, u"132001"_s);
    }

private:
    static TestMessage templateTest()
    {
        return {.to = u"+6281234567890"_s, .templateName = u"koleksi_baru"_s, .language = u"id"_s};
    }
};

QTEST_GUILESS_MAIN(TestCloudSetup)
#include "tst_cloudsetup.moc"
