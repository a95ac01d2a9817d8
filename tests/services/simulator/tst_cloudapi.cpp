#include "services/whatsapp/CloudApiMedia.h"
#include "services/whatsapp/CloudApiMessages.h"
#include "services/whatsapp/CloudApiSetup.h"
#include "services/whatsapp/CloudApiTemplateEditor.h"
#include "services/whatsapp/CloudApiTemplates.h"
#include "services/whatsapp/NetworkTransport.h"
#include "services/whatsapp/ReadReceipts.h"
#include "tests/services/simulator/Rig.h"

#include <QTemporaryDir>

using namespace siaran;
using namespace Qt::StringLiterals;

/// Our client and the simulator, which were written without each other: what one asks, the other has to understand.
/// Over HTTPS.
class TestCloudApi : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<simulator::Rig>();
        auto settings = m_rig->withHook(simulator::happy());
        settings.tlsFolder = m_folder.filePath(u"tls"_s);
        settings.templateReview = std::chrono::hours(1); // a third of a second here
        m_rig->start(settings);
        QFile certificate(m_rig->simulator->certificateFile());
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        m_transport = std::make_unique<whatsapp::NetworkTransport>(
            whatsapp::TransportSettings {.managers = 1, .authorities = certificate.readAll()});
        const auto endpoint = whatsapp::CloudApiEndpoint::from({.baseUrl = m_rig->simulator->url(),
                                                                .accessToken = settings.accessToken.toLatin1(),
                                                                .phoneNumberId = settings.phoneNumberId,
                                                                .wabaId = settings.accountId});
        QVERIFY(endpoint);
        m_endpoint = *endpoint;
    }

    void aFileMakesTheRoundTrip()
    {
        whatsapp::CloudApiMedia media(*m_endpoint, *m_transport);
        const QByteArray bytes = "\x89PNG\r\n--siaran--\r\n\r\n" + QByteArray(100'000, '\0') + "\r\n";
        const auto id = QCoro::waitFor(media.upload({.name = u"promo.png"_s, .mimeType = "image/png", .bytes = bytes}));
        QVERIFY(id);
        const auto file = QCoro::waitFor(media.download(*id));
        QVERIFY(file);
        QCOMPARE(file->bytes, bytes);
        QCOMPARE(file->mimeType, "image/png"_ba);
        QVERIFY(QCoro::waitFor(media.remove(*id)));
        QVERIFY(!QCoro::waitFor(media.download(*id)));
    }

    void everyKindOfMessageIsTaken_data()
    {
        using namespace whatsapp;
        QTest::addColumn<std::shared_ptr<OutgoingMessage>>("message");
        const auto row = [](const char* name, auto content) {
            QTest::newRow(name) << std::make_shared<OutgoingMessage>(
                OutgoingMessage {.recipientE164 = u"+6281234567890"_s, .content = content, .callbackData = u"k.1"_s});
        };
        row("text", TextContent {.body = u"Halo 😀"_s});
        row("image", MediaContent {.kind = MediaContent::Kind::Image, .id = u"1"_s, .caption = u"Promo"_s});
        row("video", MediaContent {.kind = MediaContent::Kind::Video, .link = u"https://x.id/a.mp4"_s});
        row("audio", MediaContent {.kind = MediaContent::Kind::Audio, .id = u"1"_s});
        row("document", MediaContent {.kind = MediaContent::Kind::Document, .id = u"1"_s, .filename = u"harga.pdf"_s});
    }
    void everyKindOfMessageIsTaken()
    {
        QFETCH(std::shared_ptr<whatsapp::OutgoingMessage>, message);
        whatsapp::CloudApiMessages messages(*m_endpoint, *m_transport, std::chrono::seconds(10));
        const auto outcome = QCoro::waitFor(messages.send(*message));
        QVERIFY2(std::holds_alternative<whatsapp::Accepted>(outcome), qPrintable(said(outcome)));
    }

    void aTemplateIsHandedInReviewedAndToldAbout()
    {
        whatsapp::CloudApiTemplateEditor editor(*m_endpoint, *m_transport);
        const auto submitted
            = QCoro::waitFor(editor.create(draft(u"promo_baru"_s, u"Kode {{1}} berlaku sampai besok."_s)));
        QVERIFY(submitted);
        QCOMPARE(submitted->status, u"PENDING"_s);
        QTRY_COMPARE(statusOf(u"promo_baru"_s), u"APPROVED"_s);
        QTRY_COMPARE(m_rig->receiver->announcements.size(), 1);
        const auto told = m_rig->receiver->announcements.first();
        QCOMPARE(told["field"_L1].toString(), u"message_template_status_update"_s);
        QCOMPARE(told["value"_L1]["event"_L1].toString(), u"APPROVED"_s);
        QCOMPARE(m_rig->receiver->badSignatures, 0);
    }

    void whatMayNotBeAdvertisedIsRefusedByTheReview()
    {
        whatsapp::CloudApiTemplateEditor editor(*m_endpoint, *m_transport);
        QVERIFY(QCoro::waitFor(editor.create(draft(u"judi"_s, u"Main judi {{1}} di tempat kami sekarang."_s))));
        QTRY_COMPARE(statusOf(u"judi"_s), u"REJECTED"_s);
    }

    void whatTheCheckRefusesIsToldAtOnce()
    {
        whatsapp::CloudApiTemplateEditor editor(*m_endpoint, *m_transport);
        const auto refused
            = QCoro::waitFor(editor.create(draft(u"promo_baru"_s, u"{{1}} berlaku sampai besok pagi."_s)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QVERIFY(refused.error().detail.contains("2388299"_L1));
    }

    void aTemplateIsEditedAndRemoved()
    {
        whatsapp::CloudApiTemplateEditor editor(*m_endpoint, *m_transport);
        const auto content = draft(u"promo_baru"_s, u"Kode {{1}} berlaku sampai besok."_s);
        const auto submitted = QCoro::waitFor(editor.create(content));
        QVERIFY(!QCoro::waitFor(editor.edit(submitted->id, content))); // not while it is looked at
        QTRY_COMPARE(statusOf(content.name), u"APPROVED"_s);
        QVERIFY(QCoro::waitFor(editor.edit(submitted->id, content)));
        QVERIFY(QCoro::waitFor(editor.remove(content.name, submitted->id)));
        QCOMPARE(statusOf(content.name), QString());
        QCOMPARE(QCoro::waitFor(editor.edit(submitted->id, content)).error().kind, ErrorKind::NotFound);
    }

    void aSampleIsTakenInTwoSteps()
    {
        whatsapp::CloudApiTemplateEditor editor(*m_endpoint, *m_transport);
        const auto handle = QCoro::waitFor(
            editor.uploadSample(u"4711"_s, {.name = u"a.jpg"_s, .mimeType = "image/jpeg", .bytes = "abc"}));
        QVERIFY(handle);
        auto content = draft(u"bergambar"_s, u"Kode {{1}} berlaku sampai besok."_s);
        content.header = {.format = whatsapp::NewHeader::Format::Image, .sampleHandle = *handle};
        QVERIFY(QCoro::waitFor(editor.create(content)));
    }

    void theTokenAndTheSubscriptionAreTold()
    {
        whatsapp::CloudApiSetup setup(*m_endpoint, *m_transport);
        const auto token = QCoro::waitFor(setup.checkToken());
        QVERIFY(token);
        QVERIFY(token->maySend() && token->mayManage());
        QCOMPARE(QCoro::waitFor(setup.subscribedApps()), QStringList {token->appId});
        QVERIFY(QCoro::waitFor(setup.subscribe()));
        const auto numbers = QCoro::waitFor(setup.phoneNumbers());
        QVERIFY(numbers);
        QCOMPARE(numbers->size(), 1);
    }

    void aReceiptIsTaken()
    {
        whatsapp::ReadReceipts receipts(*m_endpoint, *m_transport);
        QVERIFY(QCoro::waitFor(receipts.markRead(u"wamid.HBgM"_s)));
    }

private:
    static whatsapp::NewTemplate draft(const QString& name, const QString& body)
    {
        return {.name = name,
                .language = u"id"_s,
                .category = u"MARKETING"_s,
                .body = body,
                .bodyExamples = {{{}, u"HEMAT20"_s}},
                .buttons = {{.kind = whatsapp::NewButton::Kind::QuickReply, .text = u"Berhenti"_s}}};
    }

    QString statusOf(const QString& name)
    {
        whatsapp::CloudApiTemplates templates(*m_endpoint, *m_transport);
        const auto all = QCoro::waitFor(templates.fetchAll());
        for (const auto& one : all.value_or(QList<whatsapp::RemoteTemplate>())) {
            if (one.name == name) {
                return one.status;
            }
        }
        return {};
    }

    static QString said(const whatsapp::SendOutcome& outcome)
    {
        const auto* rejected = std::get_if<whatsapp::Rejected>(&outcome);
        return rejected != nullptr ? rejected->error.message + rejected->error.details : u"not taken"_s;
    }

    const QTemporaryDir m_folder;
    std::unique_ptr<simulator::Rig> m_rig;
    std::unique_ptr<whatsapp::NetworkTransport> m_transport;
    std::optional<whatsapp::CloudApiEndpoint> m_endpoint;
};

QTEST_GUILESS_MAIN(TestCloudApi)
#include "tst_cloudapi.moc"
