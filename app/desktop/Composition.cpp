#include "app/desktop/Composition.h"

#include "app/desktop/AccountDoor.h"
#include "app/desktop/ChangeRouter.h"
#include "app/desktop/Panes.h"
#include "app/desktop/PracticeShop.h"
#include "app/desktop/TeamDoor.h"
#include "app/desktop/WindowCommands.h"
#include "services/access/Rights.h"
#include "services/contacts/ContactService.h"
#include "services/conversations/ConversationService.h"
#include "services/db/ChangeFeed.h"
#include "services/settings/WorkspaceSettings.h"
#include "ui/campaigns/RunningCampaigns.h"
#include "ui/settings/SettingsPane.h"
#include "ui/shell/AccountFooter.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/RunningBar.h"
#include "ui/shell/StripArea.h"

#include <QApplication>
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
        , m_options(std::move(options))
        , m_around(around)
        , m_role(m_workspace->role())
        , m_panes(*m_workspace, m_router, settings, theme, std::move(dataFolder), m_window)
        , m_window(m_panes.list(), settings, m_role)
    {
        if (m_around.host != nullptr) {
            m_door = std::make_unique<AccountDoor>(*m_workspace, *m_around.host, m_window, m_options.practice);
            m_teamDoor = std::make_unique<TeamDoor>(m_workspace->people(), *m_around.host, m_window);
            // The window may have begun with the settings, before there were doors.
            if (auto* shown = m_window.findChild<ui::SettingsPane*>()) {
                addDoorsTo(shown);
            }
            connect(&m_panes, &Panes::settingsMade, this, &Program::addDoorsTo);
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

    void followRunning()
    {
        m_running = std::make_unique<ui::RunningCampaigns>(m_workspace->campaigns(), m_window.runningBar());
        connect(m_running.get(), &ui::RunningCampaigns::opened, &m_panes, &Panes::showCampaign);
        connect(m_running.get(), &ui::RunningCampaigns::stopRequested, &m_panes, &Panes::showCampaign);
        m_router.add(m_running.get(), {u"campaigns"_s}, [this] { m_running->refresh(); });
    }

    void countReplies()
    {
        QCoro::connect(m_workspace->conversations().countUnread(), &m_window, [this](const Result<int>& unread) {
            if (unread) {
                m_window.setWaiting(u"replies"_s, *unread);
            }
        });
    }

    void addDoorsTo(ui::SettingsPane* pane)
    {
        m_door->addTo(*pane);
        m_teamDoor->addTo(*pane);
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
    const DesktopOptions m_options;
    const Surroundings m_around;
    ChangeRouter m_router;
    const access::Role m_role;
    // Before the window, which shows the pane of last time while it is built, and what the doors put into it.
    Panes m_panes;
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
