#include "app/workspace/Workspace.h"

#include "app/workspace/Connection.h"
#include "app/workspace/Foundation.h"
#include "app/workspace/OutboxStation.h"
#include "app/workspace/WebhookStation.h"
#include "services/access/Rights.h"
#include "services/account/SqlAccountNoticeService.h"
#include "services/analytics/SqlAnalyticsService.h"
#include "services/campaigns/GatewayTestMessages.h"
#include "services/campaigns/Scheduler.h"
#include "services/campaigns/SqlCampaignService.h"
#include "services/consent/SqlConsentService.h"
#include "services/consent/SqlOptOutService.h"
#include "services/consent/SqlStopListService.h"
#include "services/contacts/Forgetting.h"
#include "services/contacts/SqlCatalogueService.h"
#include "services/contacts/SqlContactEditService.h"
#include "services/contacts/SqlContactExportService.h"
#include "services/contacts/SqlContactService.h"
#include "services/contacts/SqlImportService.h"
#include "services/contacts/SqlPersonalDataService.h"
#include "services/conversations/SqlAnswerService.h"
#include "services/conversations/SqlConversationService.h"
#include "services/conversations/SqlMediaShelf.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/media/MediaTidying.h"
#include "services/media/MediaUploads.h"
#include "services/media/SqlMediaService.h"
#include "services/segments/SqlSegmentService.h"
#include "services/sending/SendingWorker.h"
#include "services/sending/SqlAftercareService.h"
#include "services/settings/PhoneNumberRepository.h"
#include "services/settings/SqlSettingsService.h"
#include "services/templates/CloudTemplateAuthoring.h"
#include "services/templates/FileDraftShelf.h"
#include "services/templates/SqlTemplateService.h"
#include "services/templates/TemplateRefresher.h"
#include "services/whatsapp/LinkFetcher.h"

#include <QCoro/QCoroFuture>
#include <QDeadlineTimer>
#include <QDir>
#include <QJsonDocument>
#include <QPointer>
#include <QSysInfo>
#include <QUuid>

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

Result<qint64> countWaitingWebhooks(db::Session& session)
{
    auto query = session.run("webhooks/count_waiting"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return query->value(0).toLongLong();
}

/// Members in the order of use; destroyed in reverse.
class LocalWorkspace final : public Workspace {
public:
    LocalWorkspace(Foundation foundation, WorkspaceOptions options, AnnexFactory annex)
        : m_foundation(std::move(foundation))
        , m_options(std::move(options))
        , m_annex(std::move(annex))
    {
        connect(&m_changes, &db::ChangeFeed::changed, &m_sender, &sending::SendingWorker::wake);
        connect(&m_changes, &db::ChangeFeed::changed, &m_templateRefresher, [this](const QString& topic) {
            if (topic == "template_news"_L1) {
                m_templateRefresher.noteNews();
            }
        });
        connect(&m_changes, &db::ChangeFeed::changed, this, [this](const QString& topic) {
            if (topic.isEmpty() || topic == "conversations"_L1) {
                m_outbox.post([](OutboxStation& station) { station.wake(); });
            }
        });
    }

    ~LocalWorkspace() override { stopOutbox(); }
    Q_DISABLE_COPY_MOVE(LocalWorkspace)

    Result<void> start() override
    {
        const auto listening
            = m_webhooks.call([port = m_options.webhookPort](WebhookStation& station) { return station.listen(port); });
        if (!listening) {
            return tl::unexpected(listening.error());
        }
        m_webhookUrl = *listening;
        if (m_foundation.simulator) {
            m_foundation.simulator->post(
                [url = m_webhookUrl](simulator::Simulator& simulator) { simulator.setWebhookUrl(url); });
        }
        m_sender.start();
        m_outbox.post([](OutboxStation& station) { station.start(); });
        m_scheduler.start();
        m_forgetting.start();
        m_mediaTidying.start();
        return {};
    }

    // An answer may lead to another question, and that to a third. It is quiet once every executor has come to the end
    // of its jobs and nobody gave it one meanwhile: answers come in the order of the jobs.
    QCoro::Task<void> close() override
    {
        m_changes.disconnect(); // whom it would wake is about to stop
        m_scheduler.stop();
        m_connection->cancel();
        m_sender.stop();
        stopOutbox();
        const std::array executors {&m_database, &m_lists,    &m_previews, &m_exports,
                                    &m_imports,  &m_launches, &m_schedule, &m_files};
        const auto given = [&executors] {
            return std::accumulate(executors.begin(), executors.end(), quint64(0),
                                   [](quint64 sum, const db::DbExecutor* one) { return sum + one->given(); });
        };
        for (auto before = given();; before = given()) {
            for (auto* executor : executors) {
                auto lastInLine = executor->run([](db::Session&) { return Result<void>(); });
                (void)co_await lastInLine;
            }
            if (given() == before + executors.size()) {
                co_return;
            }
        }
    }

    void yieldWebhookPort() override
    {
        m_webhooks.post([](WebhookStation& station) { station.stopListening(); });
    }

    void resumeWebhookPort() override
    {
        if (!m_webhookUrl.isEmpty()) {
            m_webhooks.post([port = quint16(m_webhookUrl.port())](WebhookStation& station) {
                (void)station.listen(port); // whoever took it has said so
            });
        }
    }

    void drain() override
    {
        m_webhooks.post([](WebhookStation& station) { station.close(); });
        const QDeadlineTimer patience(std::chrono::seconds(10));
        while (!patience.hasExpired() && m_webhooks.call([](WebhookStation& station) { return station.isBusy(); })) {
            QThread::msleep(20);
        }
    }

    QCoro::Task<Result<void>> connectAccount() override
    {
        const QPointer<LocalWorkspace> self(this); // it may be closed between two answers
        const auto told = co_await m_connection->account().phoneNumber();
        if (!told || !self) {
            co_return told ? fail(ErrorKind::Cancelled, u"the workspace was closed"_s) : tl::unexpected(told.error());
        }
        const settings::SendingNumber number {.remoteId = m_options.whatsapp.phoneNumberId,
                                              .wabaId = m_options.whatsapp.wabaId,
                                              .displayNumber = told->displayNumber,
                                              .verifiedName = told->verifiedName,
                                              .quality = told->quality,
                                              .throughputPerSecond = whatsapp::knownMessagesPerSecond(*told)};
        auto storing
            = m_database.run([number](db::Session& session) { return settings::ensurePhoneNumber(session, number); });
        if (const auto stored = co_await storing; !stored) {
            co_return tl::unexpected(stored.error());
        }
        if (!self) {
            co_return fail(ErrorKind::Cancelled, u"the workspace was closed"_s);
        }
        const auto synced = co_await m_templates.sync();
        co_return synced.map([](const templates::SyncReport&) {});
    }

    contacts::ContactService& contacts() override { return m_contacts; }
    contacts::ContactEditService& contactEdits() override { return m_contactEdits; }
    contacts::CatalogueService& catalogue() override { return m_catalogue; }
    contacts::ContactExportService& contactExports() override { return m_contactExports; }
    contacts::PersonalDataService& personalData() override { return m_personalData; }
    contacts::ImportService& imports() override { return m_contactImports; }
    segments::SegmentService& segments() override { return m_segments; }
    campaigns::CampaignService& campaigns() override { return m_campaigns; }
    campaigns::TestMessages& testMessages() override { return m_testMessages; }
    media::MediaService& media() override { return m_media; }
    sending::AftercareService& aftercare() override { return m_aftercare; }
    templates::TemplateService& templates() override { return m_templates; }
    templates::TemplateAuthoring& templateAuthoring() override { return m_templateAuthoring; }
    templates::DraftShelf& templateDrafts() override { return m_templateDrafts; }
    analytics::AnalyticsService& analytics() override { return m_analytics; }
    consent::ConsentService& consent() override { return m_consent; }
    consent::OptOutService& optOuts() override { return m_optOuts; }
    consent::StopListService& stopLists() override { return m_stopLists; }
    conversations::ConversationService& conversations() override { return m_conversations; }
    conversations::AnswerService& answers() override { return m_answers; }
    conversations::MediaShelf& receivedMedia() override { return m_receivedMedia; }
    account::AccountNoticeService& notices() override { return m_notices; }
    settings::SettingsService& settings() override { return m_settings; }
    db::ChangeFeed& changes() override { return m_changes; }
    access::Role role() const override { return m_foundation.role; }
    const settings::WorkspaceSettings& settingsAtStart() const override { return m_foundation.settings; }
    QUrl simulatorUrl() const override { return m_foundation.simulatorUrl; }
    QJsonObject simulatorLedger(bool withEntries) override
    {
        if (!m_foundation.simulator) {
            return {};
        }
        const auto ledger = m_foundation.simulator->call(
            [withEntries](simulator::Simulator& simulator) { return simulator.ledger().toJson(withEntries); });
        return QJsonDocument::fromJson(ledger).object();
    }

    QCoro::Task<Result<qint64>> webhooksToCome() override
    {
        const auto toCome = m_foundation.simulator ? m_foundation.simulator->call([](simulator::Simulator& simulator) {
            return qint64(simulator.counters().updatesToCome);
        })
                                                   : 0;
        auto counting = m_database.run(countWaitingWebhooks);
        const auto waiting = co_await counting;
        co_return waiting.map([toCome](qint64 bodies) { return bodies + toCome; });
    }

    QUrl webhookUrl() const override { return m_webhookUrl; }

private:
    db::ConnectionSettings person() const { return m_foundation.database.as(access::databaseRole(m_foundation.role)); }

    db::ConnectionSettings sender() const { return m_foundation.database.as(access::SenderRole); }

    // As long as a request may take.
    void stopOutbox()
    {
        const auto quiet = m_outbox.call([](OutboxStation& station) { return station.stop(); });
        quiet->tryAcquire(1, 35000);
    }

    sending::EngineSettings engineSettings() const
    {
        return {.sender = QUuid::createUuid(),
                .host = QSysInfo::machineHostName(),
                .journalFolder = QDir(m_options.folder).filePath(u"journal"_s)};
    }

    sending::SendingWorker::GatewayFactory gatewayFactory() const
    {
        return [endpoint = m_foundation.endpoint, transport = m_foundation.transport] {
            return makeSendingGateway(endpoint, transport);
        };
    }

    sending::SendingWorker::AccountFactory accountFactory() const
    {
        return [endpoint = m_foundation.endpoint, transport = m_foundation.transport] {
            return makeAccountGateway(endpoint, transport);
        };
    }

    sending::SendingWorker::MediaFactory mediaFactory() const
    {
        return [endpoint = m_foundation.endpoint, transport = m_foundation.transport] {
            return makeMediaGateway(endpoint, transport);
        };
    }

    campaigns::FreshTemplates freshTemplates()
    {
        return [this] { return m_templateRefresher.refreshForLaunch(); };
    }

    std::unique_ptr<ListenerAnnex> makeAnnex()
    {
        return m_annex ? m_annex({m_foundation, m_options, m_changes}) : nullptr;
    }

    const Foundation m_foundation;
    const WorkspaceOptions m_options;
    const AnnexFactory m_annex;
    const access::Actor m_actor {m_options.actor, m_foundation.role};
    QUrl m_webhookUrl;

    db::DbExecutor m_database {person(), m_foundation.catalog};
    db::DbExecutor m_lists {person(), m_foundation.catalog};
    db::DbExecutor m_previews {person(), m_foundation.catalog};
    db::DbExecutor m_exports {person(), m_foundation.catalog};
    db::DbExecutor m_imports {person(), m_foundation.catalog};
    db::DbExecutor m_launches {person(), m_foundation.catalog};
    db::DbExecutor m_schedule {person(), m_foundation.catalog};
    db::DbExecutor m_files {person(), m_foundation.catalog};
    db::ChangeFeed m_changes {person(), m_foundation.catalog};

    const std::unique_ptr<Connection> m_connection = makeConnection(m_foundation.endpoint, m_foundation.transport);

    contacts::SqlContactService m_contacts {m_database, m_lists};
    contacts::SqlContactEditService m_contactEdits {m_database, m_imports, m_actor};
    contacts::SqlCatalogueService m_catalogue {m_database, m_actor};
    contacts::SqlContactExportService m_contactExports {m_exports, m_actor};
    contacts::SqlPersonalDataService m_personalData {m_database, m_actor};
    contacts::SqlImportService m_contactImports {m_imports, m_actor};
    contacts::Forgetting m_forgetting {m_imports};
    segments::SqlSegmentService m_segments {m_database, m_previews, m_actor};
    templates::SqlTemplateService m_templates {m_database, m_connection->templates(), m_options.whatsapp.wabaId,
                                               m_actor};
    templates::TemplateRefresher m_templateRefresher {m_templates, {}};
    templates::CloudTemplateAuthoring m_templateAuthoring {m_database, m_connection->templateEditor(),
                                                           m_connection->setup(), m_options.whatsapp.wabaId, m_actor};
    templates::FileDraftShelf m_templateDrafts {QDir(m_options.folder).filePath(u"template-drafts"_s), m_actor};
    campaigns::SqlCampaignService m_campaigns {m_database, m_launches, m_actor, m_options.whatsapp.phoneNumberId,
                                               freshTemplates()};
    whatsapp::LinkFetcher m_links;
    media::SqlMediaService m_media {m_files, m_links, m_actor};
    media::MediaTidying m_mediaTidying {m_files};
    media::MediaUploads m_uploads {m_files, m_connection->media()};
    campaigns::GatewayTestMessages m_testMessages {m_database, m_connection->messages(), m_uploads,
                                                   m_options.whatsapp.phoneNumberId, m_actor};
    sending::SqlAftercareService m_aftercare {m_database, m_actor};
    analytics::SqlAnalyticsService m_analytics {m_database, m_exports, m_actor};
    consent::SqlConsentService m_consent {m_database, m_actor};
    consent::SqlOptOutService m_optOuts {m_database, m_actor};
    consent::SqlStopListService m_stopLists {m_imports, m_actor};
    conversations::SqlConversationService m_conversations {
        m_database, m_actor, [this](const QString& wamid) { m_connection->tellRead(wamid); }};
    conversations::SqlAnswerService m_answers {m_database, m_connection->media(), m_actor};
    conversations::SqlMediaShelf m_receivedMedia {m_files, m_connection->media(),
                                                  QDir(m_options.folder).filePath(u"received"_s)};
    account::SqlAccountNoticeService m_notices {m_database, m_actor};
    settings::SqlSettingsService m_settings {m_database, m_actor};

    Worker<WebhookStation> m_webhooks {u"siaran-webhooks"_s, [this] {
                                           return std::make_unique<WebhookStation>(
                                               m_foundation.database.as(access::WebhookRole), m_foundation.catalog,
                                               m_options.secrets, makeAnnex());
                                       }};
    Worker<OutboxStation> m_outbox {u"siaran-outbox"_s, [this] {
                                        return std::make_unique<OutboxStation>(
                                            sender(), m_foundation.catalog, m_foundation.endpoint,
                                            m_foundation.transport, m_options.whatsapp.phoneNumberId);
                                    }};
    campaigns::Scheduler m_scheduler {
        m_schedule,
        {.id = QUuid::createUuid(), .host = QSysInfo::machineHostName(), .isServer = m_options.isServer},
        m_options.whatsapp.phoneNumberId,
        freshTemplates()};
    sending::SendingWorker m_sender {sender(),         m_foundation.catalog, engineSettings(),
                                     gatewayFactory(), accountFactory(),     mediaFactory()};
};

} // namespace

Result<std::unique_ptr<Workspace>> Workspace::open(WorkspaceOptions options, AnnexFactory annex)
{
    auto foundation = layFoundation(options);
    if (!foundation) {
        return tl::unexpected(foundation.error());
    }
    return std::make_unique<LocalWorkspace>(std::move(*foundation), std::move(options), std::move(annex));
}

} // namespace siaran::app
