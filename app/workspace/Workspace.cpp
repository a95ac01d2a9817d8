#include "app/workspace/Workspace.h"

#include "app/workspace/CarriedFiles.h"
#include "app/workspace/Connection.h"
#include "app/workspace/Foundation.h"
#include "app/workspace/Machinery.h"
#include "services/access/Rights.h"
#include "services/access/SqlAuditService.h"
#include "services/access/SqlPeopleService.h"
#include "services/account/SqlAccountNoticeService.h"
#include "services/analytics/SqlAnalyticsService.h"
#include "services/campaigns/GatewayTestMessages.h"
#include "services/campaigns/SqlCampaignService.h"
#include "services/consent/SqlConsentService.h"
#include "services/consent/SqlOptOutService.h"
#include "services/consent/SqlStopListService.h"
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
#include "services/media/MediaUploads.h"
#include "services/media/SqlMediaService.h"
#include "services/segments/SqlSegmentService.h"
#include "services/sending/SqlAftercareService.h"
#include "services/settings/PhoneNumberRepository.h"
#include "services/settings/SqlSettingsService.h"
#include "services/templates/CloudTemplateAuthoring.h"
#include "services/templates/FileDraftShelf.h"
#include "services/templates/SqlTemplateService.h"
#include "services/templates/TemplateRefresher.h"
#include "services/whatsapp/LinkFetcher.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QFuture>
#include <QJsonDocument>
#include <QPointer>
#include <QPromise>

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

// Keeps its promise when whatever is posted to the thread of `context` by now was delivered.
QFuture<void> afterWhatIsPosted(QObject& context)
{
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QMetaObject::invokeMethod(
        &context, [promise] { promise->finish(); }, Qt::QueuedConnection);
    return promise->future();
}

/// Members in the order of use; destroyed in reverse.
class LocalWorkspace final : public Workspace {
public:
    LocalWorkspace(Foundation foundation, WorkspaceOptions options, AnnexFactory annex)
        : m_foundation(std::move(foundation))
        , m_options(std::move(options))
        , m_annex(std::move(annex))
    {
        connect(&m_changes, &db::ChangeFeed::changed, &m_templateRefresher, [this](const QString& topic) {
            if (topic == "template_news"_L1) {
                m_templateRefresher.noteNews();
            }
        });
    }

    // Whoever waits for WhatsApp is answered while all that they use is there.
    ~LocalWorkspace() override { m_connection->cancel(); }
    Q_DISABLE_COPY_MOVE(LocalWorkspace)

    Result<void> start() override
    {
        if (!m_machinery) {
            return {};
        }
        const auto listening = m_machinery->start();
        if (!listening) {
            return tl::unexpected(listening.error());
        }
        m_webhookUrl = *listening;
        if (m_foundation.simulator) {
            m_foundation.simulator->post(
                [url = m_webhookUrl](simulator::Simulator& simulator) { simulator.setWebhookUrl(url); });
        }
        return {};
    }

    // An answer may lead to another question, and that to a third. It is quiet once every executor has come to the end
    // of its jobs, their answers were delivered and nobody gave it another one meanwhile. A job that is done when it is
    // awaited overtakes answers that are still posted, so those are waited for.
    QCoro::Task<void> close() override
    {
        m_changes.disconnect(); // whom it would wake is about to stop
        m_connection->cancel();
        if (m_machinery) {
            co_await m_machinery->stop();
        }
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
            co_await afterWhatIsPosted(*this);
            if (given() == before + executors.size()) {
                co_return;
            }
        }
    }

    void yieldWebhookPort() override
    {
        if (m_machinery) {
            m_machinery->yieldWebhookPort();
        }
    }

    void resumeWebhookPort() override
    {
        if (m_machinery) {
            m_machinery->resumeWebhookPort();
        }
    }

    void drain() override
    {
        if (m_machinery) {
            m_machinery->drain();
        }
    }

    QCoro::Task<Result<void>> connectAccount() override
    {
        if (m_foundation.seat.role != access::Role::Owner) {
            co_return Result<void>(); // what WhatsApp says about the account is kept by owners
        }
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
        auto storing = m_database.run([number, actor = m_actor.name](db::Session& session) {
            return settings::connectPhoneNumber(session, number, actor);
        });
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
    access::AuditService& audit() override { return m_audit; }
    db::ChangeFeed& changes() override { return m_changes; }
    access::PeopleService& people() override { return m_people; }
    const access::Seat& seat() const override { return m_foundation.seat; }
    access::Role role() const override { return m_foundation.seat.role; }
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
    db::ConnectionSettings person() const
    {
        return m_foundation.database.as(access::databaseRole(m_foundation.seat.role));
    }

    // Nothing works in the name of somebody who may not own it; and whoever has no account leaves a team's work to
    // those who have one. A server serves its interface even so.
    bool worksByItself() const
    {
        const bool couldWork = m_foundation.endpoint || !m_options.team || m_options.isServer;
        return m_foundation.seat.role == access::Role::Owner && couldWork;
    }

    std::unique_ptr<Machinery> makeMachinery()
    {
        if (!worksByItself()) {
            return nullptr;
        }
        return std::make_unique<Machinery>(m_foundation, m_options, m_changes,
                                           Machinery::Owners {m_schedule, m_imports, m_files}, freshTemplates(),
                                           [this] { return makeAnnex(); });
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
    const access::Actor m_actor {m_foundation.seat.name, m_foundation.seat.role};
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
    segments::SqlSegmentService m_segments {m_database, m_previews, m_actor};
    templates::SqlTemplateService m_templates {m_database, m_connection->templates(), m_options.whatsapp.wabaId,
                                               m_actor};
    templates::TemplateRefresher m_templateRefresher {m_templates, {}};
    templates::CloudTemplateAuthoring m_templateAuthoring {m_database, m_connection->templateEditor(),
                                                           m_connection->setup(), m_options.whatsapp.wabaId, m_actor};
    templates::FileDraftShelf m_templateDrafts {QDir(m_options.folder).filePath(DraftsFolder), m_actor};
    campaigns::SqlCampaignService m_campaigns {m_database, m_launches, m_actor, m_options.whatsapp.phoneNumberId,
                                               freshTemplates()};
    whatsapp::LinkFetcher m_links;
    media::SqlMediaService m_media {m_files, m_links, m_actor};
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
                                                  QDir(m_options.folder).filePath(ReceivedFolder)};
    account::SqlAccountNoticeService m_notices {m_database, m_actor};
    settings::SqlSettingsService m_settings {m_database, m_actor};
    access::SqlAuditService m_audit {m_database, m_exports, m_actor};

    access::SqlPeopleService m_people {m_database, m_actor, m_foundation.database.user};

    const std::unique_ptr<Machinery> m_machinery = makeMachinery(); ///< null where nothing works by itself
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
