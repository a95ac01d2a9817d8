#include "services/simulator/Simulator.h"
#include "services/whatsapp/CloudApiMedia.h"
#include "services/whatsapp/CloudApiMessages.h"
#include "services/whatsapp/LinkFetcher.h"
#include "services/whatsapp/NetworkTransport.h"
#include "tests/services/sending/MediaWorld.h"

#include <QFile>
#include <QHostAddress>

using namespace siaran;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

simulator::SimulatorSettings quick(const QString& tlsFolder)
{
    simulator::SimulatorSettings settings;
    settings.tlsFolder = tlsFolder;
    settings.messagesPerSecond = 1000;
    settings.failures = {.undeliverable = 0, .marketingStopped = 0, .marketingCapped = 0, .experiment = 0};
    settings.timeScale = 10'000;
    return settings;
}

/// Counts what goes to the simulator and by which id.
class CountedMessages final : public whatsapp::MessageGateway {
public:
    explicit CountedMessages(whatsapp::MessageGateway& gateway)
        : m_gateway(gateway)
    {
    }

    QCoro::Task<whatsapp::SendOutcome> send(whatsapp::OutgoingMessage message) override
    {
        const auto id = std::get<whatsapp::MediaContent>(message.content).id;
        auto sending = m_gateway.send(std::move(message));
        auto outcome = co_await sending;
        if (std::holds_alternative<whatsapp::Accepted>(outcome)) {
            acceptedBy[id] += 1;
        } else {
            ++refused;
        }
        co_return whatsapp::SendOutcome(outcome);
    }

    std::map<QString, int> acceptedBy;
    int refused = 0;

private:
    whatsapp::MessageGateway& m_gateway;
};

class CountedMedia final : public whatsapp::MediaGateway {
public:
    explicit CountedMedia(whatsapp::MediaGateway& gateway)
        : m_gateway(gateway)
    {
    }

    QCoro::Task<Result<QString>> upload(whatsapp::MediaFile file) override
    {
        auto uploading = m_gateway.upload(std::move(file));
        const auto id = co_await uploading;
        if (id) {
            ids.append(*id);
        }
        co_return Result<QString>(id);
    }
    QCoro::Task<Result<whatsapp::MediaFile>> download(QString id) override { return m_gateway.download(std::move(id)); }
    QCoro::Task<Result<void>> remove(QString id) override { return m_gateway.remove(std::move(id)); }

    QStringList ids;

private:
    whatsapp::MediaGateway& m_gateway;
};

/// A shop with a picture, and WhatsApp's side over HTTPS.
struct HttpsWorld : MediaWorld {
    HttpsWorld()
    {
        if (!simulator.start()) {
            qFatal("the simulator does not start");
        }
        QFile certificate(simulator.certificateFile());
        (void)certificate.open(QIODevice::ReadOnly);
        authorities = certificate.readAll();
        transport = std::make_unique<whatsapp::NetworkTransport>(
            whatsapp::TransportSettings {.managers = 2, .authorities = authorities});
        const auto& settings = simulator.settings();
        endpoint = *whatsapp::CloudApiEndpoint::from({.baseUrl = simulator.url(),
                                                      .accessToken = settings.accessToken.toLatin1(),
                                                      .phoneNumberId = settings.phoneNumberId,
                                                      .wabaId = settings.accountId});
        messages = std::make_unique<whatsapp::CloudApiMessages>(*endpoint, *transport, 10s);
        files = std::make_unique<whatsapp::CloudApiMedia>(*endpoint, *transport);
        sent = std::make_unique<CountedMessages>(*messages);
        uploaded = std::make_unique<CountedMedia>(*files);
    }

    QTemporaryDir folder;
    simulator::Simulator simulator {quick(folder.filePath(QStringLiteral("tls")))};
    QByteArray authorities;
    std::unique_ptr<whatsapp::NetworkTransport> transport;
    std::optional<whatsapp::CloudApiEndpoint> endpoint;
    std::unique_ptr<whatsapp::CloudApiMessages> messages;
    std::unique_ptr<whatsapp::CloudApiMedia> files;
    std::unique_ptr<CountedMessages> sent;
    std::unique_ptr<CountedMedia> uploaded;
};

} // namespace

/// The file of a campaign over HTTPS, by our client and the simulator.
class TestMediaCampaign : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fiftyPeopleGetThePictureOfOneUpload()
    {
        HttpsWorld world;
        world.shop.addContacts(50);
        const auto id = world.beginWithPicture();
        MediaLife life(world, *world.sent, *world.uploaded);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 30'000);
        life.end();
        QCOMPARE(world.uploaded->ids.size(), 1);
        const std::map<QString, int> expected {{world.uploaded->ids.first(), 50}};
        QVERIFY(world.sent->acceptedBy == expected);
        QCOMPARE(world.simulator.ledger().acceptedUnique(), 50);
        QCOMPARE(world.simulator.ledger().acceptedMoreThanOnce(), 0);
    }

    void anIdThatIsGoneInTheMiddleIsBroughtAnew()
    {
        HttpsWorld world;
        world.shop.addContacts(50);
        const auto id = world.beginWithPicture(25);
        MediaLife life(world, *world.sent, *world.uploaded);
        QTRY_VERIFY_WITH_TIMEOUT(world.count(u"accepted"_s) >= 10, 20'000);
        QVERIFY(QCoro::waitFor(world.files->remove(world.uploaded->ids.first())).has_value());
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 40'000);
        life.end();
        QCOMPARE(world.uploaded->ids.size(), 2);
        QVERIFY(world.sent->refused > 0);
        QCOMPARE(world.count(u"failed"_s), 0);
        QCOMPARE(world.simulator.ledger().accepted(), 50);
        QCOMPARE(world.database.value(u"SELECT count(*) FROM campaign_attempt WHERE outcome = 'accepted'"_s).toInt(),
                 50);
    }

    void twoSendersBringItOnce()
    {
        HttpsWorld world;
        world.shop.addContacts(60);
        const auto id = world.beginWithPicture(100);
        MediaLife one(world, *world.sent, *world.uploaded);
        MediaLife two(world, *world.sent, *world.uploaded);
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 40'000);
        one.end();
        two.end();
        QCOMPARE(world.uploaded->ids.size(), 1);
        QCOMPARE(world.simulator.ledger().accepted(), 60);
        QCOMPARE(world.simulator.ledger().acceptedMoreThanOnce(), 0);
    }

    // What a killed program leaves: a hold that nobody renews, before or after WhatsApp had the file.
    void aKillDuringTheUploadCostsHalfAMinuteAndNobodyTheMessage()
    {
        HttpsWorld world;
        world.shop.addContacts(20);
        const media::UploadKey dead {
            PhoneNumberId(world.database.value(u"SELECT min(id) FROM phone_number"_s).toLongLong()),
            world.picture.sha256, QUuid::createUuid()};
        QVERIFY(media::claimUpload(world.database.session(), dead)->kind == media::UploadState::Kind::Mine);
        QVERIFY(QCoro::waitFor(world.files->upload({.name = u"a.jpg"_s, .mimeType = "image/jpeg", .bytes = "lost"})));
        const auto id = world.beginWithPicture();
        MediaLife life(world, *world.sent, *world.uploaded);
        QTest::qWait(1500);
        QCOMPARE(world.uploaded->ids.size(), 0);
        QCOMPARE(world.simulator.ledger().accepted(), 0);
        world.database.execute(u"UPDATE media SET held_until = now()"_s); // half a minute later
        QTRY_COMPARE_WITH_TIMEOUT(world.status(id), u"completed"_s, 30'000);
        life.end();
        QCOMPARE(world.uploaded->ids.size(), 1);
        QCOMPARE(world.simulator.ledger().accepted(), 20);
    }

    // The address is pinned, and the certificate is still checked for the name.
    void aLinkIsFetchedByItsName()
    {
        HttpsWorld world;
        whatsapp::LinkFetcherSettings settings;
        settings.authorities = world.authorities;
        settings.isAllowed = [](const QHostAddress& address) { return address.isLoopback(); };
        settings.resolve = [](const QString&) -> QCoro::Task<QList<QHostAddress>> {
            co_return QList<QHostAddress> {QHostAddress(QHostAddress::LocalHost)};
        };
        whatsapp::LinkFetcher fetcher(settings);
        auto link = world.simulator.url();
        link.setHost(u"localhost"_s);
        link.setPath(u"/_simulator/health"_s);
        const auto file = QCoro::waitFor(fetcher.fetch(link));
        QVERIFY2(file.has_value(), qPrintable(file ? QString() : file.error().detail));
        QVERIFY(file->bytes.startsWith('{'));
        link.setHost(u"shop.example"_s);
        QCOMPARE(QCoro::waitFor(fetcher.fetch(link)).error().reason, u"link.no_answer"_s);
    }
};

QTEST_GUILESS_MAIN(TestMediaCampaign)
#include "tst_mediacampaign.moc"
