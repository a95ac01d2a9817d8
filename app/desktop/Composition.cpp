#include "app/desktop/Composition.h"

#include "app/desktop/AccountDoor.h"
#include "app/desktop/ChangeRouter.h"
#include "app/desktop/PracticeShop.h"
#include "models/campaigns/MoneyText.h"
#include "services/contacts/ContactService.h"
#include "services/conversations/ConversationService.h"
#include "services/db/ChangeFeed.h"
#include "services/settings/WorkspaceSettings.h"
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
        , m_window(panes(), settings)
        , m_running(m_workspace->campaigns(), m_window.runningBar())
    {
        if (m_around.host != nullptr) {
            m_door = std::make_unique<AccountDoor>(*m_workspace, *m_around.host, m_window, m_options.practice);
        }
        addCommands();
        connectChanges();
        m_window.account().setBusiness(m_workspace->settingsAtStart().businessName, {});
        connect(&m_running, &ui::RunningCampaigns::opened, this, &Program::showCampaign);
        connect(&m_running, &ui::RunningCampaigns::stopRequested, this, &Program::showCampaign);
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
        m_running.refresh();
        countReplies();
        if (m_door) {
            m_door->begin(m_around.trouble);
        }
        connectAccount();
        if (m_options.practice) {
            fillPractice(*m_workspace, m_window);
        }
    }

    // Usable means: the window stands and the database has answered it.
    void quitOnceUsable()
    {
        QCoro::connect(m_workspace->campaigns().list(), this, [](const Result<QList<Campaign>>&) {
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
        const auto pane = [](const QString& id, const QString& icon, std::function<QString()> title,
                             std::function<QWidget*(QWidget*)> create) {
            return ui::Pane {
                .id = id, .title = std::move(title), .icon = icon, .shortcut = {}, .create = std::move(create)};
        };
        return {
            pane(
                u"campaigns"_s, u"send"_s, [] { return tr("Campaigns"); },
                [this](QWidget* parent) { return makeCampaigns(parent); }),
            pane(
                u"segments"_s, u"funnel"_s, [] { return tr("Segments"); },
                [this](QWidget* parent) { return makeSegments(parent); }),
            pane(
                u"contacts"_s, u"people"_s, [] { return tr("Contacts"); },
                [this](QWidget* parent) { return makeContacts(parent); }),
            pane(
                u"replies"_s, u"chat-dots"_s, [] { return tr("Replies"); },
                [this](QWidget* parent) { return makeReplies(parent); }),
            pane(
                u"optouts"_s, u"person-x"_s, [] { return tr("Opt-outs"); },
                [this](QWidget* parent) { return makeOptOuts(parent); }),
            pane(
                u"templates"_s, u"file-earmark-text"_s, [] { return tr("Templates"); },
                [this](QWidget* parent) { return makeTemplates(parent); }),
            pane(
                u"analytics"_s, u"graph-up"_s, [] { return tr("Analytics"); },
                [this](QWidget* parent) { return makeAnalytics(parent); }),
            pane(
                u"settings"_s, u"gear"_s, [] { return tr("Settings"); },
                [this](QWidget* parent) { return makeSettings(parent); }),
        };
    }

    static ui::CampaignPolicy policyOf(const settings::WorkspaceSettings& settings)
    {
        return {.cooldownDays = settings.cooldownDays,
                .timeZone = settings.timeZone,
                .quiet = settings.quietHours(),
                .rates = models::ratesFor(settings),
                .testNumber = settings.testNumber};
    }

    QWidget* makeCampaigns(QWidget* parent)
    {
        const auto& settings = m_workspace->settingsAtStart();
        const ui::CampaignServices services {
            m_workspace->campaigns(),    m_workspace->segments(),  m_workspace->templates(), m_workspace->contacts(),
            m_workspace->testMessages(), m_workspace->aftercare(), m_workspace->media()};
        auto* pane = adopt(new ui::CampaignsPane(services, policyOf(settings), parent),
                           {u"campaigns"_s, u"templates"_s, u"segments"_s});
        pane->newAction()->setShortcut({});
        connect(pane, &ui::CampaignsPane::reportRequested, this, &Program::showReport);
        connect(pane, &ui::CampaignsPane::segmentsRequested, this, [this] { m_window.showPane(u"segments"_s); });
        return pane;
    }

    QWidget* makeSegments(QWidget* parent)
    {
        auto* pane = adopt(
            new ui::SegmentsPane(m_workspace->segments(), m_workspace->contacts(), m_workspace->campaigns(), parent),
            {u"segments"_s, u"contacts"_s});
        pane->newAction()->setShortcut({});
        connect(pane, &ui::SegmentsPane::personRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeContacts(QWidget* parent)
    {
        auto* pane
            = adopt(new ui::ContactsPane({m_workspace->contacts(), m_workspace->contactEdits(),
                                          m_workspace->catalogue(), m_workspace->contactExports(),
                                          m_workspace->personalData(), m_workspace->imports(), m_workspace->consent()},
                                         m_settings, parent),
                    {u"contacts"_s});
        pane->importAction()->setShortcut({});
        connect(pane, &ui::ContactsPane::campaignRequested, this, &Program::showReport);
        connect(pane, &ui::ContactsPane::conversationRequested, this, &Program::showConversation);
        return pane;
    }

    QWidget* makeReplies(QWidget* parent)
    {
        const ui::RepliesServices services {m_workspace->conversations(), m_workspace->answers(),
                                            m_workspace->receivedMedia(), m_workspace->templates(),
                                            m_workspace->consent(),       m_workspace->optOuts()};
        auto* pane = adopt(new ui::RepliesPane(services, parent), {u"conversations"_s, u"contacts"_s});
        connect(pane, &ui::RepliesPane::campaignRequested, this, &Program::showReport);
        connect(pane, &ui::RepliesPane::contactRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeOptOuts(QWidget* parent)
    {
        const ui::OptOutServices services {m_workspace->optOuts(), m_workspace->stopLists(), m_workspace->consent()};
        auto* pane = adopt(new ui::OptOutsPane(services, parent), {u"contacts"_s, u"conversations"_s});
        pane->stopAction()->setShortcut({});
        connect(pane, &ui::OptOutsPane::contactRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeTemplates(QWidget* parent)
    {
        const ui::TemplateServices services {m_workspace->templates(), m_workspace->templateAuthoring(),
                                             m_workspace->templateDrafts(), m_workspace->contacts()};
        auto* pane = adopt(new ui::TemplatesPane(services, &QDesktopServices::openUrl, parent),
                           {u"templates"_s, u"campaigns"_s});
        pane->syncAction()->setShortcut({});
        connect(pane, &ui::TemplatesPane::campaignRequested, this, &Program::showCampaign);
        return pane;
    }

    QWidget* makeAnalytics(QWidget* parent)
    {
        auto* pane = adopt(new ui::AnalyticsPane(m_workspace->analytics(), m_workspace->campaigns(),
                                                 m_workspace->settingsAtStart().timeZone, parent),
                           {u"campaigns"_s, u"conversations"_s});
        pane->exportAction()->setShortcut({});
        connect(pane, &ui::AnalyticsPane::campaignsRequested, this, [this] { m_window.showPane(u"campaigns"_s); });
        connect(pane, &ui::AnalyticsPane::conversationRequested, this, &Program::showContact);
        return pane;
    }

    QWidget* makeSettings(QWidget* parent)
    {
        auto* pane = new ui::SettingsPane(m_workspace->settings(), m_settings, m_theme, m_dataFolder, parent);
        m_router.add(pane, {u"settings"_s}, [pane] { pane->refresh(); });
        if (m_door) {
            m_door->addTo(*pane);
        }
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

    void addCommands()
    {
        addPaneCommand<ui::CampaignsPane>({.id = u"newCampaign"_s,
                                           .menu = ui::MenuId::Campaign,
                                           .text = [] { return tr("&New campaign…"); },
                                           .icon = u"send"_s,
                                           .shortcut = Qt::CTRL | Qt::Key_N,
                                           .pane = u"campaigns"_s,
                                           .run = {}},
                                          &ui::CampaignsPane::createCampaign);
        addPaneCommand<ui::TemplatesPane>({.id = u"syncTemplates"_s,
                                           .menu = ui::MenuId::Campaign,
                                           .text = [] { return tr("&Sync templates"); },
                                           .icon = u"arrow-clockwise"_s,
                                           .shortcut = Qt::Key_F5,
                                           .pane = u"templates"_s,
                                           .run = {}},
                                          &ui::TemplatesPane::sync);
        addPaneCommand<ui::ContactsPane>({.id = u"importContacts"_s,
                                          .menu = ui::MenuId::Contacts,
                                          .text = [] { return tr("&Import contacts…"); },
                                          .icon = u"upload"_s,
                                          .shortcut = Qt::CTRL | Qt::Key_I,
                                          .pane = u"contacts"_s,
                                          .run = {}},
                                         &ui::ContactsPane::chooseFile);
        addPaneCommand<ui::ContactsPane>({.id = u"addContact"_s,
                                          .menu = ui::MenuId::Contacts,
                                          .text = [] { return tr("&Add contact…"); },
                                          .icon = u"plus-lg"_s,
                                          .shortcut = {},
                                          .pane = u"contacts"_s,
                                          .run = {}},
                                         &ui::ContactsPane::addContact);
        addPaneCommand<ui::ContactsPane>({.id = u"exportContacts"_s,
                                          .menu = ui::MenuId::Contacts,
                                          .text = [] { return tr("&Export contacts…"); },
                                          .icon = u"download"_s,
                                          .shortcut = {},
                                          .pane = u"contacts"_s,
                                          .run = {}},
                                         &ui::ContactsPane::exportContacts);
        addPaneCommand<ui::ContactsPane>({.id = u"showCatalogue"_s,
                                          .menu = ui::MenuId::Contacts,
                                          .text = [] { return tr("&Labels, fields and statuses…"); },
                                          .icon = u"tag"_s,
                                          .shortcut = {},
                                          .pane = u"contacts"_s,
                                          .run = {}},
                                         &ui::ContactsPane::showCatalogue);
        addPaneCommand<ui::SegmentsPane>({.id = u"newSegment"_s,
                                          .menu = ui::MenuId::Contacts,
                                          .text = [] { return tr("New &segment…"); },
                                          .icon = u"funnel"_s,
                                          .shortcut = Qt::CTRL | Qt::SHIFT | Qt::Key_N,
                                          .pane = u"segments"_s,
                                          .run = {}},
                                         &ui::SegmentsPane::createSegment);
        m_window.addCommand(
            {.id = u"exportReport"_s,
             .menu = ui::MenuId::File,
             .text = [] { return tr("&Export report…"); },
             .icon = u"download"_s,
             .shortcut = Qt::CTRL | Qt::Key_E,
             .pane = u"analytics"_s,
             .run = [](QWidget* pane) { qobject_cast<ui::AnalyticsPane*>(pane)->exportAction()->trigger(); }});
    }

    template <typename PaneType>
    void addPaneCommand(ui::Command command, void (PaneType::*verb)())
    {
        command.run = [verb](QWidget* pane) { (qobject_cast<PaneType*>(pane)->*verb)(); };
        m_window.addCommand(command);
    }

    void connectChanges()
    {
        auto& feed = m_workspace->changes();
        connect(&feed, &db::ChangeFeed::changed, &m_router, &ChangeRouter::take);
        connect(&feed, &db::ChangeFeed::lost, &m_window, [this] {
            m_window.strips().show(u"database"_s, ui::Strip::Kind::Danger,
                                   tr("The database does not answer. Your data is safe; Siaran keeps trying."));
        });
        connect(&feed, &db::ChangeFeed::restored, &m_window, [this] { m_window.strips().remove(u"database"_s); });
        m_router.add(&m_running, {u"campaigns"_s}, [this] { m_running.refresh(); });
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
    ui::MainWindow m_window;
    ui::RunningCampaigns m_running;
    std::unique_ptr<AccountDoor> m_door; ///< null without a host
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
