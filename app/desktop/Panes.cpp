#include "app/desktop/Panes.h"

#include "app/desktop/ChangeRouter.h"
#include "app/workspace/Workspace.h"
#include "services/settings/Rates.h"
#include "services/settings/WorkspaceSettings.h"
#include "ui/access/AuditPane.h"
#include "ui/analytics/AnalyticsPane.h"
#include "ui/campaigns/CampaignsPane.h"
#include "ui/consent/OptOutsPane.h"
#include "ui/contacts/ContactsPane.h"
#include "ui/conversations/RepliesPane.h"
#include "ui/segments/SegmentsPane.h"
#include "ui/settings/SettingsPane.h"
#include "ui/shell/AccountFooter.h"
#include "ui/shell/MainWindow.h"
#include "ui/templates/TemplatesPane.h"

#include <QAction>
#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

using access::Act;

// The window has the same command with the same keys; whoever may not has neither.
void yieldKeys(QAction* action)
{
    if (action != nullptr) {
        action->setShortcut({});
    }
}

ui::CampaignPolicy policyOf(const settings::WorkspaceSettings& settings)
{
    return {.cooldownDays = settings.cooldownDays,
            .timeZone = settings.timeZone,
            .quiet = settings.quietHours(),
            .rates = settings::ratesFor(settings),
            .testNumber = settings.testNumber};
}

} // namespace

Panes::Panes(Workspace& workspace, ChangeRouter& router, QSettings& settings, ui::Theme& theme, QString dataFolder,
             ui::MainWindow& window)
    : m_workspace(workspace)
    , m_router(router)
    , m_settings(settings)
    , m_theme(theme)
    , m_dataFolder(std::move(dataFolder))
    , m_window(window)
    , m_role(workspace.role())
{
}

QList<ui::Pane> Panes::list()
{
    const auto pane = [this](const QString& id, const QString& icon, std::optional<Act> needs,
                             QWidget* (Panes::*make)(QWidget*), std::function<QString()> title) {
        return ui::Pane {.id = id,
                         .title = std::move(title),
                         .icon = icon,
                         .shortcut = {},
                         .create = [this, make](QWidget* parent) { return (this->*make)(parent); },
                         .needs = needs};
    };
    return {
        pane(u"campaigns"_s, u"send"_s, Act::ReadCampaigns, &Panes::makeCampaigns, [] { return tr("Campaigns"); }),
        pane(u"segments"_s, u"funnel"_s, Act::ReadSegments, &Panes::makeSegments, [] { return tr("Segments"); }),
        pane(u"contacts"_s, u"people"_s, Act::ReadContacts, &Panes::makeContacts, [] { return tr("Contacts"); }),
        pane(u"replies"_s, u"chat-dots"_s, Act::ReadConversations, &Panes::makeReplies, [] { return tr("Replies"); }),
        pane(u"optouts"_s, u"person-x"_s, Act::ReadContacts, &Panes::makeOptOuts, [] { return tr("Opt-outs"); }),
        pane(u"templates"_s, u"file-earmark-text"_s, Act::ReadTemplates, &Panes::makeTemplates,
             [] { return tr("Templates"); }),
        pane(u"analytics"_s, u"graph-up"_s, Act::ReadAnalytics, &Panes::makeAnalytics, [] { return tr("Analytics"); }),
        pane(u"audit"_s, u"journal-text"_s, Act::ReadAudit, &Panes::makeAudit, [] { return tr("Audit log"); }),
        pane(u"settings"_s, u"gear"_s, {}, &Panes::makeSettings, [] { return tr("Settings"); }),
    };
}

void Panes::showCampaign(CampaignId id)
{
    if (auto* pane = show<ui::CampaignsPane>(u"campaigns"_s)) {
        pane->showCampaign(id);
    }
}

void Panes::showContact(ContactId id)
{
    if (auto* pane = show<ui::ContactsPane>(u"contacts"_s)) {
        pane->showContact(id);
    }
}

void Panes::showReport(CampaignId id)
{
    if (auto* pane = show<ui::AnalyticsPane>(u"analytics"_s)) {
        pane->showCampaign(id);
    }
}

void Panes::showConversation(ContactId id)
{
    if (auto* pane = show<ui::RepliesPane>(u"replies"_s)) {
        pane->showContact(id);
    }
}

// Null where the role may not see it.
template <typename PaneType>
PaneType* Panes::show(const QString& id)
{
    return qobject_cast<PaneType*>(m_window.showPane(id));
}

// Hints of these topics refresh the pane, and its toasts are the window's.
template <typename PaneType>
PaneType* Panes::adopt(PaneType* pane, const QStringList& topics)
{
    m_router.add(pane, topics, [pane] { pane->refresh(); });
    connect(pane, &PaneType::toastRequested, this, [this](const ui::Toast& toast) { m_window.showToast(toast); });
    return pane;
}

bool Panes::may(Act act) const
{
    return access::may(m_role, act);
}

QWidget* Panes::makeCampaigns(QWidget* parent)
{
    const auto& settings = m_workspace.settingsAtStart();
    const ui::CampaignServices services {
        m_workspace.campaigns(),    m_workspace.segments(),  m_workspace.templates(), m_workspace.contacts(),
        m_workspace.testMessages(), m_workspace.aftercare(), m_workspace.media(),     m_role};
    auto* pane = adopt(new ui::CampaignsPane(services, policyOf(settings), parent),
                       {u"campaigns"_s, u"templates"_s, u"segments"_s});
    yieldKeys(pane->newAction());
    connect(pane, &ui::CampaignsPane::reportRequested, this, &Panes::showReport);
    connect(pane, &ui::CampaignsPane::segmentsRequested, this, [this] { m_window.showPane(u"segments"_s); });
    connect(pane, &ui::CampaignsPane::templatesRequested, this, [this] { m_window.showPane(u"templates"_s); });
    return pane;
}

QWidget* Panes::makeSegments(QWidget* parent)
{
    auto* pane = adopt(
        new ui::SegmentsPane(m_workspace.segments(), m_workspace.contacts(), m_workspace.campaigns(), m_role, parent),
        {u"segments"_s, u"contacts"_s});
    yieldKeys(pane->newAction());
    connect(pane, &ui::SegmentsPane::personRequested, this, &Panes::showContact);
    return pane;
}

QWidget* Panes::makeContacts(QWidget* parent)
{
    auto* pane
        = adopt(new ui::ContactsPane({m_workspace.contacts(), m_workspace.contactEdits(), m_workspace.catalogue(),
                                      m_workspace.contactExports(), m_workspace.personalData(), m_workspace.imports(),
                                      m_workspace.consent(), m_role},
                                     m_settings, parent),
                {u"contacts"_s});
    yieldKeys(pane->importAction());
    connect(pane, &ui::ContactsPane::campaignRequested, this, &Panes::showReport);
    connect(pane, &ui::ContactsPane::conversationRequested, this, &Panes::showConversation);
    return pane;
}

QWidget* Panes::makeReplies(QWidget* parent)
{
    const ui::RepliesServices services {m_workspace.conversations(),
                                        m_workspace.answers(),
                                        m_workspace.receivedMedia(),
                                        m_workspace.templates(),
                                        m_workspace.consent(),
                                        m_workspace.optOuts(),
                                        m_role};
    auto* pane = adopt(new ui::RepliesPane(services, parent), {u"conversations"_s, u"contacts"_s});
    connect(pane, &ui::RepliesPane::campaignRequested, this, &Panes::showReport);
    connect(pane, &ui::RepliesPane::contactRequested, this, &Panes::showContact);
    return pane;
}

QWidget* Panes::makeOptOuts(QWidget* parent)
{
    const ui::OptOutServices services {m_workspace.optOuts(), m_workspace.stopLists(), m_workspace.consent(), m_role};
    auto* pane = adopt(new ui::OptOutsPane(services, parent), {u"contacts"_s, u"conversations"_s});
    yieldKeys(pane->stopAction());
    connect(pane, &ui::OptOutsPane::contactRequested, this, &Panes::showContact);
    return pane;
}

QWidget* Panes::makeTemplates(QWidget* parent)
{
    const ui::TemplateServices services {m_workspace.templates(), m_workspace.templateAuthoring(),
                                         m_workspace.templateDrafts(), m_workspace.contacts(), m_role};
    auto* pane
        = adopt(new ui::TemplatesPane(services, &QDesktopServices::openUrl, parent), {u"templates"_s, u"campaigns"_s});
    yieldKeys(pane->syncAction());
    connect(pane, &ui::TemplatesPane::campaignRequested, this, &Panes::showCampaign);
    return pane;
}

QWidget* Panes::makeAnalytics(QWidget* parent)
{
    auto* pane = adopt(new ui::AnalyticsPane(m_workspace.analytics(), m_workspace.campaigns(),
                                             m_workspace.settingsAtStart().timeZone, parent),
                       {u"campaigns"_s, u"conversations"_s});
    pane->exportAction()->setShortcut({});
    if (may(Act::ReadAudit)) {
        pane->addLog(m_workspace.audit());
    }
    connect(pane, &ui::AnalyticsPane::campaignsRequested, this, [this] { m_window.showPane(u"campaigns"_s); });
    connect(pane, &ui::AnalyticsPane::contactRequested, this, &Panes::showContact);
    connect(pane, &ui::AnalyticsPane::conversationRequested, this, &Panes::showConversation);
    return pane;
}

QWidget* Panes::makeAudit(QWidget* parent)
{
    return adopt(new ui::AuditPane(m_workspace.audit(), parent),
                 {u"account"_s, u"campaigns"_s, u"contacts"_s, u"conversations"_s, u"segments"_s, u"settings"_s,
                  u"templates"_s});
}

QWidget* Panes::makeSettings(QWidget* parent)
{
    auto* pane = new ui::SettingsPane(m_workspace.settings(), m_settings, m_theme, m_dataFolder, m_role, parent);
    m_router.add(pane, {u"settings"_s}, [pane] { pane->refresh(); });
    Q_EMIT settingsMade(pane);
    connect(pane, &ui::SettingsPane::settingsSaved, this, [this](const settings::WorkspaceSettings& saved) {
        m_window.account().setBusiness(saved.businessName, {});
        if (auto* campaigns = m_window.findChild<ui::CampaignsPane*>()) {
            campaigns->setRules(policyOf(saved));
        }
        if (auto* analytics = m_window.findChild<ui::AnalyticsPane*>()) {
            analytics->setTimeZone(saved.timeZone);
        }
    });
    return pane;
}

} // namespace siaran::app
