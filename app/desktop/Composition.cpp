#include "app/desktop/Composition.h"

#include "app/desktop/AccountDoor.h"
#include "app/desktop/ChangeRouter.h"
#include "app/desktop/PracticeShop.h"
#include "app/desktop/TeamDoor.h"
#include "app/desktop/WindowCommands.h"
#include "services/access/Rights.h"
#include "services/contacts/ContactService.h"
#include "services/conversations/ConversationService.h"
#include "services/db/ChangeFeed.h"
#include "services/settings/Rates.h"
#include "services/settings/WorkspaceSettings.h"
#include "ui/access/AuditPane.h"
#include "ui/analytics/AnalyticsPane.h"
#include "ui/campaigns/CampaignsPane.h"
#include "ui/campaigns/RunningCampaigns.h"
#include "ui/consent/OptOutsPane.h"
#include "ui/contacts/ContactsPane.h"
#include "ui/conversations/RepliesPane.h"
#include "ui/segments/SegmentsPane.h"
#include "ui/settings/SettingsPane.h"
#include "ui/shell/AccountFooter.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RunningBar.h"
#include "ui/shell/StripArea.h"
#include "ui/templates/TemplatesPane.h"

#include <QApplication>
#include <QDesktopServices>
#include <QPointer>
#include <QTimer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

using access::Act;

constexpr std::chrono::seconds ConnectAgain {30};

class Program final : public QObject, public Composition {
    Q_OBJECT

public:
    Program(std::unique_ptr<Workspace> workspace, QSettings& settings, ui::Theme& theme, DesktopOptions options,
            QString dataFolder, const Surroundings& around)
        : m_workspace(std::move(workspace))
        , m_settings(settings)
        , m_theme(theme)
        , m_options(std::move(options))
        , m_dataFolder(std::move(dataFolder))
        , m_around(around)
        , m_role(m_workspace->role())
        , m_window(panes(), settings, m_role)
    {
        if (m_around.host != nullptr) {
            m_door = std::make_unique<AccountDoor>(*m_workspace, *m_around.host, m_window, m_options.practice);
            m_teamDoor = std::make_unique<TeamDoor>(m_workspace->people(), *m_around.host, m_window);
            if (auto* shown = m_window.findChild<ui::SettingsPane*>()) {
                addDoorsTo(*shown);
            }
        }
        if (may(Act::ReadCampaigns)) {
            followRunning();
        }
        addCommands(m_window);
        connectChanges();
        m_window.account().setBusiness(m_workspace->settingsAtStart().businessName, {});
    }

    void show() override
    {
        if (m_options.practice) {
            m_window.strips().show(u"practice"_s, ui::Strip::Kind::Warning,
                                   tr("Practice: nothing is sent to real people. A simulator plays WhatsApp."));
        }
        m_window.show();
        QTimer::singleShot(0, this, &Program::begin);
    }

    std::shared_ptr<Workspace> workspace() const override { return m_workspace; }
    void raise() override { m_window.raiseToFront(); }

private:
    // Everything that may take a moment comes after the window is there.
    void begin()
    {
        if (m_options.quitWhenUsable) {
            quitOnceUsable();
            return;
        }
        if (const auto started = m_workspace->start(); !started) {
            showTrouble(u"start"_s, started.error());
        }
        if (m_running) {
            m_running->refresh();
        }
        countReplies();
        if (m_door) {
            m_door->begin(m_around.trouble);
            m_teamDoor->begin(m_around.isFirstStart);
        }
        if (may(Act::ChangeSettings)) {
            connectAccount();
        }
        if (m_options.practice) {
            fillPractice(*m_workspace, m_window);
        }
    }

    // Usable means: the window stands and the database has answered it.
    void quitOnceUsable()
    {
        QCoro::connect(m_workspace->contacts().count({}), this, [](const Result<int>&) {
            std::puts("usable");
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

    // What the workspace still answers on its way down finds no window any more: answers are for the window, not for
    // this object, which outlives it.
    void connectAccount()
    {
        QCoro::connect(m_workspace->connectAccount(), &m_window, [this](const Result<void>& connected) {
            if (connected) {
                m_window.strips().remove(u"account"_s);
                return;
            }
            const bool isMissing = connected.error().reason == "workspace.not_connected"_L1;
            if (isMissing && m_door) {
                m_door->tellNotConnected();
            } else {
                showTrouble(u"account"_s, connected.error());
            }
            if (!isMissing) {
                QTimer::singleShot(ConnectAgain, this, &Program::connectAccount);
            }
        });
    }

    void showTrouble(const QString& cause, const Error& error)
    {
        m_window.strips().show(cause, ui::Strip::Kind::Danger, ui::errorSentence(error, ui::ErrorContext::Network));
    }

    bool may(Act act) const { return access::may(m_role, act); }

    // The window has the same command with the same keys; whoever may not has neither.
    static void yieldKeys(QAction* action)
    {
        if (action != nullptr) {
            action->setShortcut({});
        }
    }

    void followRunning()
    {
        m_running = std::make_unique<ui::RunningCampaigns>(m_workspace->campaigns(), m_window.runningBar());
        connect(m_running.get(), &ui::RunningCampaigns::opened, this, &Program::showCampaign);
        connect(m_running.get(), &ui::RunningCampaigns::stopRequested, this, &Program::showCampaign);
        m_router.add(m_running.get(), {u"campaigns"_s}, [this] { m_running->refresh(); });
    }

    void showCampaign(CampaignId id)
    {
        if (auto* pane = qobject_cast<ui::CampaignsPane*>(m_window.showPane(u"campaigns"_s))) {
            pane->showCampaign(id);
        }
    }

    void showContact(ContactId id)
    {
        if (auto* pane = qobject_cast<ui::ContactsPane*>(m_window.showPane(u"contacts"_s))) {
            pane->showContact(id);
        }
    }

    void showReport(CampaignId id)
    {
        if (auto* pane = qobject_cast<ui::AnalyticsPane*>(m_window.showPane(u"analytics"_s))) {
            pane->showCampaign(id);
        }
    }

    void showConversation(ContactId id)
    {
        if (auto* pane = qobject_cast<ui::RepliesPane*>(m_window.showPane(u"replies"_s))) {
            pane->showContact(id);
        }
    }

    void countReplies()
    {
        QCoro::connect(m_workspace->conversations().countUnread(), &m_window, [this](const Result<int>& unread) {
            if (unread) {
                m_window.setWaiting(u"replies"_s, *unread);
            }
        });
    }

    /// Hints of these topics refresh the pane, and its toasts are the window's.
    template <typename PaneType>
    PaneType* adopt(PaneType* pane, const QStringList& topics)
    {
        m_router.add(pane, topics, [pane] { pane->refresh(); });
        connect(pane, &PaneType::toastRequested, this, [this](const ui::Toast& toast) { m_window.showToast(toast); });
        return pane;
    }

    QList<ui::Pane> panes()
    {
        const auto pane = [](const QString& id, const QString& icon, std::optional<Act> needs,
                             std::function<QString()> title, std::function<QWidget*(QWidget*)> create) {
            return ui::Pane {.id = id,
                             .title = std::move(title),
                             .icon = icon,
                             .shortcut = {},
                             .create = std::move(create),
                             .needs = needs};
        };
        return {
            pane(
                u"campaigns"_s, u"send"_s, Act::ReadCampaigns, [] { return tr("Campaigns"); },
                [this](QWidget* parent) { return makeCampaigns(parent); }),
            pane(
                u"segments"_s, u"funnel"_s, Act::ReadSegments, [] { return tr("Segments"); },
                [this](QWidget* parent) { return makeSegments(parent); }),
            pane(
                u"contacts"_s, u"people"_s, Act::ReadContacts, [] { return tr("Contacts"); },
                [this](QWidget* parent) { return makeContacts(parent); }),
            pane(
                u"replies"_s, u"chat-dots"_s, Act::ReadConversations, [] { return tr("Replies"); },
                [this](QWidget* parent) { return makeReplies(parent); }),
            pane(
                u"optouts"_s, u"person-x"_s, Act::ReadContacts, [] { return tr("Opt-outs"); },
                [this](QWidget* parent) { return makeOptOuts(parent); }),
            pane(
                u"templates"_s, u"file-earmark-text"_s, Act::ReadTemplates, [] { return tr("Templates"); },
                [this](QWidget* parent) { return makeTemplates(parent); }),
            pane(
                u"analytics"_s, u"graph-up"_s, Act::ReadAnalytics, [] { return tr("Analytics"); },
                [this](QWidget* parent) { return makeAnalytics(parent); }),
            pane(
                u"audit"_s, u"journal-text"_s, Act::ReadAudit, [] { return tr("Audit log"); },
                [this](QWidget* parent) { return makeAudit(parent); }),
            pane(
                u"settings"_s, u"gear"_s, {}, [] { return tr("Settings"); },
                [this](QWidget* parent) { return makeSettings(parent); }),
        };
    }

    static ui::CampaignPolicy policyOf(const settings::WorkspaceSettings& settings)
    {
        return {.cooldownDays = settings.cooldownDays,
                .timeZone = settings.timeZone,
                .quiet = settings.quietHours(),
                .rates = settings::ratesFor(settings),
                .testNumber = settings.testNumber};
    }

    QWidget* makeCampaigns(QWidget* parent)
    {
        const auto& settings = m_workspace->settingsAtStart();
        const ui::CampaignServices services {
            m_workspace->campaigns(),    m_workspace->segments(),  m_workspace->templates(), m_workspace->contacts(),
            m_workspace->testMessages(), m_workspace->aftercare(), m_workspace->media(),     m_role};
        auto* pane = adopt(new ui::CampaignsPane(services, policyOf(settings), parent),
                           {u"campaigns"_s, u"templates"_s, u"segments"_s});
        yieldKeys(pane->newAction());
        connect(pane, &ui::CampaignsPane::reportRequested, this, &Program::showReport);
        connect(pane, &ui::CampaignsPane::segmentsRequested, this, [this] { m_window.showPane(u"segments"_s); });
        return pane;
    }

    QWidget* makeSegments(QWidget* parent)
    {
        auto* pane = adopt(new ui::SegmentsPane(m_workspace->segments(), m_workspace->contacts(),
                                                m_workspace->campaigns(), m_role, parent),
                           {u"segments"_s, u"contacts"_s});
        yieldKeys(pane->newAction());
        connect(pane, &ui::SegmentsPane::personRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeContacts(QWidget* parent)
    {
        auto* pane = adopt(
            new ui::ContactsPane({m_workspace->contacts(), m_workspace->contactEdits(), m_workspace->catalogue(),
                                  m_workspace->contactExports(), m_workspace->personalData(), m_workspace->imports(),
                                  m_workspace->consent(), m_role},
                                 m_settings, parent),
            {u"contacts"_s});
        yieldKeys(pane->importAction());
        connect(pane, &ui::ContactsPane::campaignRequested, this, &Program::showReport);
        connect(pane, &ui::ContactsPane::conversationRequested, this, &Program::showConversation);
        return pane;
    }

    QWidget* makeReplies(QWidget* parent)
    {
        const ui::RepliesServices services {m_workspace->conversations(),
                                            m_workspace->answers(),
                                            m_workspace->receivedMedia(),
                                            m_workspace->templates(),
                                            m_workspace->consent(),
                                            m_workspace->optOuts(),
                                            m_role};
        auto* pane = adopt(new ui::RepliesPane(services, parent), {u"conversations"_s, u"contacts"_s});
        connect(pane, &ui::RepliesPane::campaignRequested, this, &Program::showReport);
        connect(pane, &ui::RepliesPane::contactRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeOptOuts(QWidget* parent)
    {
        const ui::OptOutServices services {m_workspace->optOuts(), m_workspace->stopLists(), m_workspace->consent(),
                                           m_role};
        auto* pane = adopt(new ui::OptOutsPane(services, parent), {u"contacts"_s, u"conversations"_s});
        yieldKeys(pane->stopAction());
        connect(pane, &ui::OptOutsPane::contactRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeTemplates(QWidget* parent)
    {
        const ui::TemplateServices services {m_workspace->templates(), m_workspace->templateAuthoring(),
                                             m_workspace->templateDrafts(), m_workspace->contacts(), m_role};
        auto* pane = adopt(new ui::TemplatesPane(services, &QDesktopServices::openUrl, parent),
                           {u"templates"_s, u"campaigns"_s});
        yieldKeys(pane->syncAction());
        connect(pane, &ui::TemplatesPane::campaignRequested, this, &Program::showCampaign);
        return pane;
    }

    QWidget* makeAnalytics(QWidget* parent)
    {
        auto* pane = adopt(new ui::AnalyticsPane(m_workspace->analytics(), m_workspace->campaigns(),
                                                 m_workspace->settingsAtStart().timeZone, parent),
                           {u"campaigns"_s, u"conversations"_s});
        pane->exportAction()->setShortcut({});
        if (may(Act::ReadAudit)) {
            pane->addLog(m_workspace->audit());
        }
        connect(pane, &ui::AnalyticsPane::campaignsRequested, this, [this] { m_window.showPane(u"campaigns"_s); });
        connect(pane, &ui::AnalyticsPane::conversationRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeAudit(QWidget* parent)
    {
        return adopt(new ui::AuditPane(m_workspace->audit(), parent),
                     {u"account"_s, u"campaigns"_s, u"contacts"_s, u"conversations"_s, u"segments"_s, u"settings"_s,
                      u"templates"_s});
    }

    void addDoorsTo(ui::SettingsPane& pane)
    {
        if (m_door) {
            m_door->addTo(pane);
            m_teamDoor->addTo(pane);
        }
    }

    QWidget* makeSettings(QWidget* parent)
    {
        auto* pane = new ui::SettingsPane(m_workspace->settings(), m_settings, m_theme, m_dataFolder, m_role, parent);
        m_router.add(pane, {u"settings"_s}, [pane] { pane->refresh(); });
        addDoorsTo(*pane);
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

    void connectChanges()
    {
        auto& feed = m_workspace->changes();
        connect(&feed, &db::ChangeFeed::changed, &m_router, &ChangeRouter::take);
        connect(&feed, &db::ChangeFeed::lost, &m_window, [this] {
            m_window.strips().show(u"database"_s, ui::Strip::Kind::Danger,
                                   tr("The database does not answer. Your data is safe; Siaran keeps trying."));
            if (m_teamDoor) {
                m_teamDoor->explainLoss();
            }
        });
        connect(&feed, &db::ChangeFeed::restored, &m_window, [this] {
            m_window.strips().remove(u"database"_s);
            m_window.strips().remove(u"teamAccess"_s);
        });
        if (m_door) {
            m_router.add(m_door.get(), {u"account"_s, u"campaigns"_s}, [this] { m_door->refreshNotices(); });
        }
        m_router.add(&m_window, {u"conversations"_s}, [this] { countReplies(); });
    }

    const std::shared_ptr<Workspace> m_workspace;
    QSettings& m_settings;
    ui::Theme& m_theme;
    const DesktopOptions m_options;
    const QString m_dataFolder;
    const Surroundings m_around;
    ChangeRouter m_router;
    const access::Role m_role;
    // Before the window, which shows the pane of last time while it is built.
    std::unique_ptr<AccountDoor> m_door; ///< null without a host
    std::unique_ptr<TeamDoor> m_teamDoor; ///< the same
    ui::MainWindow m_window;
    std::unique_ptr<ui::RunningCampaigns> m_running; ///< null when the role may not read campaigns
};

} // namespace

std::unique_ptr<Composition> compose(std::unique_ptr<Workspace> workspace, QSettings& settings, ui::Theme& theme,
                                     const DesktopOptions& options, const QString& dataFolder,
                                     const Surroundings& around)
{
    return std::make_unique<Program>(std::move(workspace), settings, theme, options, dataFolder, around);
}

} // namespace siaran::app

#include "Composition.moc"
