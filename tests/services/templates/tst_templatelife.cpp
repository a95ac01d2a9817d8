#include "services/db/DbExecutor.h"
#include "services/simulator/Simulator.h"
#include "services/templates/CloudTemplateAuthoring.h"
#include "services/templates/SqlTemplateService.h"
#include "services/webhooks/Processor.h"
#include "services/whatsapp/CloudApiSetup.h"
#include "services/whatsapp/CloudApiTemplateEditor.h"
#include "services/whatsapp/CloudApiTemplates.h"
#include "services/whatsapp/NetworkTransport.h"
#include "tests/services/simulator/Rig.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace siaran;
using namespace siaran::templates;
using namespace Qt::StringLiterals;

/// A template from the first word to its removal: the real authoring, the real client, and the other side over HTTPS,
/// whose webhooks are digested as in life.
class TestTemplateLife : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database = std::make_unique<TestDatabase>();
        m_rig = std::make_unique<simulator::Rig>();
        auto settings = m_rig->withHook(simulator::happy());
        settings.tlsFolder = m_folder.filePath(u"tls"_s);
        settings.templateReview = std::chrono::hours(1); // a third of a second here
        m_rig->start(settings);
        QFile certificate(m_rig->simulator->certificateFile());
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        m_transport = std::make_unique<whatsapp::NetworkTransport>(
            whatsapp::TransportSettings {.managers = 1, .authorities = certificate.readAll()});
        const auto endpoint = *whatsapp::CloudApiEndpoint::from({.baseUrl = m_rig->simulator->url(),
                                                                 .accessToken = settings.accessToken.toLatin1(),
                                                                 .phoneNumberId = settings.phoneNumberId,
                                                                 .wabaId = settings.accountId});
        m_editor = std::make_unique<whatsapp::CloudApiTemplateEditor>(endpoint, *m_transport);
        m_setup = std::make_unique<whatsapp::CloudApiSetup>(endpoint, *m_transport);
        m_catalogue = std::make_unique<whatsapp::CloudApiTemplates>(endpoint, *m_transport);
        m_authoring = std::make_unique<CloudTemplateAuthoring>(m_database->executor(), *m_editor, *m_setup,
                                                               settings.accountId, u"Ibu Melati"_s);
        m_service = std::make_unique<SqlTemplateService>(m_database->executor(), *m_catalogue, settings.accountId, u"Rina"_s);
    }

    void itIsHandedInLookedAtChangedAndDeleted()
    {
        const auto id = QCoro::waitFor(m_authoring->submit(draft(u"promo_baru"_s)));
        QVERIFY2(id, qPrintable(id ? QString() : id.error().detail));
        QCOMPARE(statusOf(*id), u"PENDING"_s);
        QCOMPARE(QCoro::waitFor(m_authoring->edit(*id, draft(u"promo_baru"_s))).error().reason,
                 u"template.not_editable"_s);
        hearNews(1);
        QCOMPARE(statusOf(*id), u"APPROVED"_s); // by the webhook alone: nobody has synced

        const auto report = QCoro::waitFor(m_service->sync());
        QVERIFY(report);
        const auto again = QCoro::waitFor(m_service->sync());
        QCOMPARE(again->changed + again->added + again->removed, 0);
        const auto facts = QCoro::waitFor(m_service->facts(*id));
        QVERIFY(facts->content == draft(u"promo_baru"_s)); // WhatsApp has what was written

        auto changed = facts->content;
        changed.footer = u"Toko Melati"_s;
        QVERIFY(QCoro::waitFor(m_authoring->edit(*id, changed)));
        QCOMPARE(QCoro::waitFor(m_service->facts(*id))->edits.size(), 1);
        hearNews(2);
        QCOMPARE(statusOf(*id), u"APPROVED"_s);
        QCOMPARE(QCoro::waitFor(m_authoring->edit(*id, changed)).error().reason, u"template.edited_today"_s);

        QVERIFY(QCoro::waitFor(m_authoring->remove(*id)));
        QCOMPARE(QCoro::waitFor(m_authoring->remove(*id)).error().reason, u"template.gone"_s);
        QCOMPARE(QCoro::waitFor(m_service->sync())->added, 0);
    }

    void aRefusalOfTheReviewIsKeptWithItsReason()
    {
        auto forbidden = draft(u"permainan"_s);
        forbidden.body = u"Main judi dengan {{1}} di tempat kami sekarang juga."_s;
        const auto id = QCoro::waitFor(m_authoring->submit(forbidden));
        QVERIFY(id);
        hearNews(1);
        QCOMPARE(statusOf(*id), u"REJECTED"_s);
        QVERIFY(QCoro::waitFor(m_service->sync()));
        const auto all = QCoro::waitFor(m_service->list());
        const auto found = std::ranges::find(*all, *id, &Template::id);
        QCOMPARE(found->rejectedReason, u"ABUSIVE_CONTENT"_s);
    }

    void aNameThatIsTakenIsToldAsThat()
    {
        QVERIFY(QCoro::waitFor(m_authoring->submit(draft(u"promo_baru"_s))));
        QCOMPARE(QCoro::waitFor(m_authoring->submit(draft(u"promo_baru"_s))).error().reason, u"template.name_taken"_s);
    }

    void theCopiesAreFetchedOnlyWhenTheyAreOld()
    {
        QCOMPARE(*QCoro::waitFor(m_service->syncIfOlder(std::chrono::minutes(10))), true);
        QCOMPARE(*QCoro::waitFor(m_service->syncIfOlder(std::chrono::minutes(10))), false);
        m_database->execute(u"UPDATE workspace_setting SET value = to_jsonb(now() - interval '11 minutes') "
                            "WHERE key = 'templates.synced_at'"_s);
        QCOMPARE(*QCoro::waitFor(m_service->syncIfOlder(std::chrono::minutes(10))), true);
    }

private:
    static TemplateDraft draft(const QString& name)
    {
        return {.name = name,
                .headerFormat = HeaderFormat::Text,
                .headerText = u"Untuk {{1}}"_s,
                .body = u"Halo {{1}}, kode {{2}} berlaku sampai besok di toko kami."_s,
                .footer = u"Balas STOP untuk berhenti"_s,
                .buttons = {{.kind = TemplateButton::Kind::QuickReply, .text = u"Berhenti"_s}},
                .headerExamples = {{u"1"_s, u"Budi"_s}},
                .bodyExamples = {{u"1"_s, u"Budi"_s}, {u"2"_s, u"HEMAT20"_s}}};
    }

    // What the simulator has announced goes through the inbox, as bodies that were received do.
    void hearNews(int announcements)
    {
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->receiver->announcements.size(), announcements, 10'000);
        const QJsonObject entry {{u"id"_s, m_rig->simulator->settings().accountId},
                                 {u"time"_s, QDateTime::currentSecsSinceEpoch() + announcements},
                                 {u"changes"_s, QJsonArray {QJsonValue(m_rig->receiver->announcements.last())}}};
        const QJsonObject body {{u"object"_s, u"whatsapp_business_account"_s}, {u"entry"_s, QJsonArray {entry}}};
        m_database->execute(u"INSERT INTO webhook_inbox (body) VALUES (decode('%1', 'hex'))"_s.arg(
            QString::fromLatin1(QJsonDocument(body).toJson(QJsonDocument::Compact).toHex())));
        const auto report = webhooks::processBatch(m_database->session());
        QVERIFY(report);
        QVERIFY(report->topics.contains(u"template_news"_s)); // what makes the program sync
    }

    QString statusOf(TemplateId id)
    {
        return m_database->value(u"SELECT status FROM template WHERE id = %1"_s.arg(id.value())).toString();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<simulator::Rig> m_rig;
    std::unique_ptr<whatsapp::NetworkTransport> m_transport;
    std::unique_ptr<whatsapp::CloudApiTemplateEditor> m_editor;
    std::unique_ptr<whatsapp::CloudApiSetup> m_setup;
    std::unique_ptr<whatsapp::CloudApiTemplates> m_catalogue;
    std::unique_ptr<CloudTemplateAuthoring> m_authoring;
    std::unique_ptr<SqlTemplateService> m_service;
};

QTEST_GUILESS_MAIN(TestTemplateLife)
#include "tst_templatelife.moc"
