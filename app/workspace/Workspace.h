#pragma once

#include "app/workspace/ListenerAnnex.h"
#include "app/workspace/WorkspaceOptions.h"
#include "services/access/Person.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>

namespace siaran::db {
class ChangeFeed;
struct ConnectionSettings;
} // namespace siaran::db
namespace siaran::access {
class PeopleService;
class AuditService;
} // namespace siaran::access
namespace siaran::contacts {
class CatalogueService;
class ContactEditService;
class ContactExportService;
class ContactService;
class ImportService;
class PersonalDataService;
} // namespace siaran::contacts
namespace siaran::segments {
class SegmentService;
}
namespace siaran::campaigns {
class CampaignService;
class TestMessages;
} // namespace siaran::campaigns
namespace siaran::media {
class MediaService;
}
namespace siaran::sending {
class AftercareService;
}
namespace siaran::templates {
class DraftShelf;
class TemplateAuthoring;
class TemplateService;
} // namespace siaran::templates
namespace siaran::analytics {
class AnalyticsService;
}
namespace siaran::consent {
class ConsentService;
class OptOutService;
class StopListService;
} // namespace siaran::consent
namespace siaran::conversations {
class AnswerService;
class ConversationService;
class MediaShelf;
} // namespace siaran::conversations
namespace siaran::account {
class AccountNoticeService;
}
namespace siaran::settings {
class SettingsService;
struct WorkspaceSettings;
} // namespace siaran::settings

namespace siaran::app {

/// A workspace, on this computer or of a team, with everything that works for it: its database, services, sender,
/// scheduler, webhook endpoint and, for practice, the simulator. The desktop, the server and the demo are each a face
/// of one.
class Workspace : public QObject {
    Q_OBJECT

public:
    /// Starts the database (making it the first time), brings it up to date and builds the services. Blocks for a
    /// second or two. Errors carry the reasons of PrivateCluster and migrate, those of db::connectionFault for a
    /// team's, workspace.moved or workspace.move_unsettled for one that went to a team, or workspace.whatsapp for a
    /// connection that cannot be used as it is set. `annex`: what the listener serves besides webhooks.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(WorkspaceOptions options, AnnexFactory annex = {});

    /// Ends sending in good order and stops the database.
    ~Workspace() override = default;

    /// Begins to send, to receive webhooks and to launch what is due. Unavailable when the webhook port is taken.
    [[nodiscard]] virtual Result<void> start() = 0;

    /// Ends what works, lets every answer come to whoever waits for it, and then touches nothing any more: only after
    /// it may a workspace be destroyed while the program goes on. Nobody asks its services from then on.
    [[nodiscard]] virtual QCoro::Task<void> close() = 0;

    /// Leaves the port of the webhooks to a set-up, and takes it back. What WhatsApp reports meanwhile it reports
    /// again.
    virtual void yieldWebhookPort() = 0;
    virtual void resumeWebhookPort() = 0;

    /// Takes no new requests and waits until those under way are answered, at most ten seconds.
    virtual void drain() = 0;

    /// Asks WhatsApp for the sending number and the templates and keeps what it says.
    [[nodiscard]] virtual QCoro::Task<Result<void>> connectAccount() = 0;

    [[nodiscard]] virtual contacts::ContactService& contacts() = 0;
    [[nodiscard]] virtual contacts::ContactEditService& contactEdits() = 0;
    [[nodiscard]] virtual contacts::CatalogueService& catalogue() = 0;
    [[nodiscard]] virtual contacts::ContactExportService& contactExports() = 0;
    [[nodiscard]] virtual contacts::PersonalDataService& personalData() = 0;
    [[nodiscard]] virtual contacts::ImportService& imports() = 0;
    [[nodiscard]] virtual segments::SegmentService& segments() = 0;
    [[nodiscard]] virtual campaigns::CampaignService& campaigns() = 0;
    [[nodiscard]] virtual campaigns::TestMessages& testMessages() = 0;
    [[nodiscard]] virtual media::MediaService& media() = 0;
    [[nodiscard]] virtual sending::AftercareService& aftercare() = 0;
    [[nodiscard]] virtual templates::TemplateService& templates() = 0;
    [[nodiscard]] virtual templates::TemplateAuthoring& templateAuthoring() = 0;
    [[nodiscard]] virtual templates::DraftShelf& templateDrafts() = 0;
    [[nodiscard]] virtual analytics::AnalyticsService& analytics() = 0;
    [[nodiscard]] virtual consent::ConsentService& consent() = 0;
    [[nodiscard]] virtual consent::OptOutService& optOuts() = 0;
    [[nodiscard]] virtual consent::StopListService& stopLists() = 0;
    [[nodiscard]] virtual conversations::ConversationService& conversations() = 0;
    [[nodiscard]] virtual conversations::AnswerService& answers() = 0;
    [[nodiscard]] virtual conversations::MediaShelf& receivedMedia() = 0;
    [[nodiscard]] virtual account::AccountNoticeService& notices() = 0;
    [[nodiscard]] virtual settings::SettingsService& settings() = 0;
    [[nodiscard]] virtual access::AuditService& audit() = 0;
    [[nodiscard]] virtual db::ChangeFeed& changes() = 0;

    /// Who belongs to the team.
    [[nodiscard]] virtual access::PeopleService& people() = 0;
    /// Who opened it, and as what: an owner of what is on this computer, and what the login is in that of a team. Only
    /// an owner's workspace works by itself: it sends, receives and launches.
    [[nodiscard]] virtual const access::Seat& seat() const = 0;
    [[nodiscard]] virtual access::Role role() const = 0; ///< of the seat

    /// The workspace's settings as they were when it was opened.
    [[nodiscard]] virtual const settings::WorkspaceSettings& settingsAtStart() const = 0;

    /// Where the simulator of a practice workspace listens; empty otherwise.
    [[nodiscard]] virtual QUrl simulatorUrl() const = 0;
    /// What the simulator accepted, as its page /_simulator/ledger tells it; empty outside of practice. Blocks.
    [[nodiscard]] virtual QJsonObject simulatorLedger(bool withEntries) = 0;
    /// Webhooks that are still to come from the simulator or wait to be digested.
    [[nodiscard]] virtual QCoro::Task<Result<qint64>> webhooksToCome() = 0;
    /// Where webhooks arrive on this computer; empty before start().
    [[nodiscard]] virtual QUrl webhookUrl() const = 0;

protected:
    using QObject::QObject;
};

} // namespace siaran::app
