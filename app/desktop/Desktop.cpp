#include "app/desktop/Desktop.h"

#include "app/support/Logging.h"
#include "ui/shell/SingleInstance.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::app {

Desktop::Desktop(DesktopOptions options, QString dataFolder, QSettings& settings, ui::Theme& theme,
                 std::shared_ptr<settings::SecretStore> keyring)
    : m_options(std::move(options))
    , m_dataFolder(std::move(dataFolder))
    , m_settings(settings)
    , m_theme(theme)
    , m_connection(settings, QDir(m_dataFolder).filePath(u"secrets"_s), std::move(keyring))
{
}

Desktop::~Desktop() = default;

void Desktop::start(const simulator::SimulatorSettings& practice)
{
    m_practice = practice;
    m_isMoving = true;
    enter(m_options.practice);
}

void Desktop::move(bool practice)
{
    if (std::exchange(m_isMoving, true)) {
        return;
    }
    m_cameFrom = m_options.practice;
    // Later: whoever asks for it stands in the window that goes.
    QTimer::singleShot(0, this, [this, practice] { leave(practice); });
}

// The window goes first, so that nobody asks while the workspace comes to its end.
void Desktop::leave(bool practice)
{
    QApplication::setQuitOnLastWindowClosed(false);
    showMoment();
    m_closing = m_program->workspace();
    m_program.reset();
    QCoro::connect(m_closing->close(), this, [this, practice] {
        QTimer::singleShot(0, this, [this, practice] {
            m_closing.reset();
            m_instance.reset();
            enter(practice);
        });
    });
}

void Desktop::enter(bool practice)
{
    m_options.practice = practice;
    const auto folder = workspaceOptions().folder;
    QDir().mkpath(folder);
    startLogging(folder);
    m_instance = std::make_unique<ui::SingleInstance>(folder);
    if (!m_instance->isFirst()) {
        const bool woken = m_instance->wakeFirst({});
        m_isMoving = false;
        if (woken && !m_cameFrom) {
            Q_EMIT wokeAnother();
        } else {
            tellFailure({.kind = ErrorKind::Conflict, .detail = {}, .retryAfter = {}, .reason = u"cluster.in_use"_s});
        }
        return;
    }
    connect(m_instance.get(), &ui::SingleInstance::woken, this, [this] {
        if (m_program) {
            m_program->raise();
        }
    });
    if (practice) {
        enterWith(setup::Connection());
        return;
    }
    QCoro::connect(m_connection.load(), this,
                   [this](const Result<setup::Connection>& connection) { enterWith(connection); });
}

WorkspaceOptions Desktop::workspaceOptions() const
{
    WorkspaceOptions options {.folder
                              = QDir(m_dataFolder).filePath(m_options.practice ? u"practice"_s : u"workspace"_s),
                              .programs = {},
                              .actor = QDir::home().dirName()};
    options.webhookPort = m_options.webhookPort;
    if (m_options.practice) {
        options.practice = m_practice;
    }
    return options;
}

// A connection that cannot be used keeps nobody from their data: the workspace opens without it, and says so.
void Desktop::enterWith(const Result<setup::Connection>& connection)
{
    auto options = workspaceOptions();
    if (connection && !m_options.practice) {
        options.whatsapp = connection->account;
        options.secrets = connection->secrets;
        options.webhookPort = options.webhookPort == 0 ? connection->account.webhookPort : options.webhookPort;
        if (connection->account.isComplete() && connection->secrets.accessToken.isEmpty()) {
            m_trouble
                = Error {.kind = ErrorKind::Unauthorized, .detail = {}, .retryAfter = {}, .reason = u"secret.gone"_s};
        }
    } else if (!connection) {
        m_trouble = connection.error();
    }
    auto workspace = Workspace::open(options);
    if (!workspace && workspace.error().reason == "workspace.whatsapp"_L1) {
        m_trouble = workspace.error();
        options.whatsapp = {};
        options.secrets = {};
        workspace = Workspace::open(options);
    }
    if (!workspace) {
        tellFailure(workspace.error());
        return;
    }
    m_cameFrom.reset();
    m_program = compose(*std::move(workspace), m_settings, m_theme, m_options, options.folder,
                        {.host = this, .trouble = std::exchange(m_trouble, {})});
    m_program->show();
    m_moment.reset();
    m_isMoving = false;
    QApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT opened();
}

void Desktop::tellFailure(const Error& error)
{
    m_instance.reset();
    m_isMoving = false;
    if (m_cameFrom) {
        const bool back = *std::exchange(m_cameFrom, {});
        m_trouble = error;
        m_isMoving = true;
        enter(back);
        return;
    }
    Q_EMIT failed(error);
}

void Desktop::showMoment()
{
    m_moment = std::make_unique<QWidget>();
    m_moment->setObjectName(u"moment"_s);
    m_moment->setWindowTitle(QStringLiteral("Siaran"));
    auto* words
        = ui::makeLabel(tr("One moment. What is under way comes to its end first."), "heading"_L1, m_moment.get());
    auto* column = new QVBoxLayout(m_moment.get());
    column->setContentsMargins(ui::metrics::PageMargin * 2, ui::metrics::PageMargin * 2, ui::metrics::PageMargin * 2,
                               ui::metrics::PageMargin * 2);
    column->addWidget(words);
    m_moment->show();
}

} // namespace siaran::app
