#include "app/desktop/Desktop.h"

#include "app/desktop/TeamAway.h"
#include "app/desktop/TeamMoving.h"
#include "app/support/Logging.h"
#include "services/settings/ScopedSecretStore.h"
#include "services/settings/SettingsService.h"
#include "ui/shell/SingleInstance.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
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
    , m_teamSettings(QDir(m_dataFolder).filePath(u"team.ini"_s), QSettings::IniFormat)
    , m_team(settings, QDir(m_dataFolder).filePath(u"secrets-sign-in"_s), keyring)
    , m_connection(settings, QDir(m_dataFolder).filePath(u"secrets"_s), keyring)
    , m_teamConnection(m_teamSettings, QDir(m_dataFolder).filePath(u"secrets-team"_s),
                       std::make_shared<settings::ScopedSecretStore>(u"team."_s, keyring))
{
    connect(&m_signIn, &TeamSignIn::signedIn, this, &Desktop::loadConnection);
    connect(&m_signIn, &TeamSignIn::refused, this, &Desktop::keepOut);
}

Desktop::~Desktop() = default;

void Desktop::start(const simulator::SimulatorSettings& practice)
{
    m_practice = practice;
    m_isMoving = true;
    enter(m_options.practice ? Kind::Practice : usualKind());
}

void Desktop::openHere()
{
    m_team.setInUse(false);
    move(Kind::Here);
}

void Desktop::openTeam()
{
    m_team.setInUse(true);
    move(Kind::Team);
}

setup::StoredConnection& Desktop::connection()
{
    const auto kind = m_kind == Kind::Practice ? usualKind() : m_kind;
    return kind == Kind::Team ? m_teamConnection : m_connection;
}

ui::WorkspacePlace Desktop::place() const
{
    const auto& known = m_team.known();
    return {.kind = m_kind,
            .server = known.host,
            .port = known.port,
            .database = known.database,
            .authorities = QFileInfo(known.caFile).fileName(),
            .login = known.name,
            .role = m_kind == Kind::Team ? m_signIn.facts().role : access::Role::Owner,
            .knowsTeam = known.isComplete()};
}

void Desktop::move(Kind kind)
{
    if (std::exchange(m_isMoving, true)) {
        return;
    }
    m_cameFrom = m_kind;
    // Later: whoever asks for it stands in the window that goes.
    QTimer::singleShot(0, this, [this, kind] { leave([this, kind] { enter(kind); }); });
}

void Desktop::moveToTeam(const setup::TeamLogin& administrator)
{
    if (std::exchange(m_isMoving, true)) {
        return;
    }
    m_team.setInUse(false); // until all of it is there
    QTimer::singleShot(0, this,
                       [this, administrator] { leave([this, administrator] { startMoving(administrator); }); });
}

// The window goes first, so that nobody asks while the workspace comes to its end.
void Desktop::leave(const std::function<void()>& next)
{
    QApplication::setQuitOnLastWindowClosed(false);
    showMoment(tr("One moment. What is under way comes to its end first."));
    m_closing = m_program->workspace();
    m_program.reset();
    QCoro::connect(m_closing->close(), this, [this, next] {
        QTimer::singleShot(0, this, [this, next] {
            m_closing.reset();
            m_instance.reset();
            next();
        });
    });
}

void Desktop::enter(Kind kind)
{
    m_kind = kind;
    m_options.practice = kind == Kind::Practice;
    const auto folder = folderOf(kind);
    m_isFirstStart = kind == Kind::Here && !QFileInfo::exists(QDir(folder).filePath(u"database"_s));
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
    switch (kind) {
    case Kind::Practice: enterWith(setup::Connection()); break;
    case Kind::Team: signIn(); break;
    case Kind::Here: loadConnection(); break;
    }
}

void Desktop::signIn()
{
    if (!m_away) {
        //: %1: the name of a server
        showMoment(tr("Signing in at %1 …").arg(m_team.known().host));
    }
    m_signIn.begin();
}

void Desktop::loadConnection()
{
    QCoro::connect(connection().load(), this,
                   [this](const Result<setup::Connection>& connection) { enterWith(connection); });
}

QString Desktop::folderOf(Kind kind) const
{
    const QDir data(m_dataFolder);
    if (kind != Kind::Team) {
        return data.filePath(kind == Kind::Practice ? u"practice"_s : u"workspace"_s);
    }
    // Journals and drafts of two teams are not mixed.
    const auto known = m_team.known();
    const auto where = u"%1:%2/%3"_s.arg(known.host).arg(known.port).arg(known.database).toUtf8();
    const auto hash = QCryptographicHash::hash(where, QCryptographicHash::Sha256).toHex().left(12);
    return data.filePath(u"team-"_s + QString::fromLatin1(hash));
}

WorkspaceOptions Desktop::workspaceOptions() const
{
    WorkspaceOptions options {.folder = folderOf(m_kind), .programs = {}, .actor = QDir::home().dirName()};
    options.webhookPort = m_options.webhookPort;
    if (m_kind == Kind::Practice) {
        options.practice = m_practice;
    } else if (m_kind == Kind::Team) {
        options.team = asTeamLogin(m_signIn.login());
    }
    return options;
}

// A connection that cannot be used keeps nobody from their data: the workspace opens without it, and says so.
Result<std::unique_ptr<Workspace>> Desktop::openWorkspaceWith(const Result<setup::Connection>& connection)
{
    auto options = workspaceOptions();
    // Who sends for a team is its owners and its servers.
    const bool maySend = m_kind == Kind::Here || (m_kind == Kind::Team && m_signIn.facts().role == access::Role::Owner);
    if (connection && maySend) {
        options.whatsapp = connection->account;
        options.secrets = connection->secrets;
        options.webhookPort = options.webhookPort == 0 ? connection->account.webhookPort : options.webhookPort;
        if (connection->account.isComplete() && connection->secrets.accessToken.isEmpty()) {
            m_trouble
                = Error {.kind = ErrorKind::Unauthorized, .detail = {}, .retryAfter = {}, .reason = u"secret.gone"_s};
        }
    } else if (!connection && maySend) {
        m_trouble = connection.error();
    }
    auto workspace = Workspace::open(options);
    if (!workspace && workspace.error().reason == "workspace.whatsapp"_L1) {
        m_trouble = workspace.error();
        options.whatsapp = {};
        options.secrets = {};
        workspace = Workspace::open(options);
    }
    return workspace;
}

void Desktop::enterWith(const Result<setup::Connection>& connection)
{
    auto workspace = openWorkspaceWith(connection);
    if (!workspace) {
        tellFailure(workspace.error());
        return;
    }
    m_cameFrom.reset();
    const auto folder = folderOf(m_kind);
    m_program
        = compose(*std::move(workspace), m_settings, m_theme, m_options, m_kind == Kind::Team ? QString() : folder,
                  {.host = this, .trouble = std::exchange(m_trouble, {}), .isFirstStart = m_isFirstStart});
    m_program->show();
    tellConnection();
    m_moment.reset();
    m_away.reset();
    m_isMoving = false;
    QApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT opened();
}

// Where it was changed there may have been no log to tell: in practice, or while the workspace was not open.
void Desktop::tellConnection()
{
    const auto change = connection().untold();
    if (m_kind == Kind::Practice || workspace()->role() != access::Role::Owner || change.isNothing()) {
        return;
    }
    QCoro::connect(workspace()->settings().tellConnection(change), this,
                   [&kept = connection(), change](const Result<void>& told) {
                       if (told) {
                           kept.setTold(change);
                       }
                   });
}

void Desktop::tellFailure(const Error& error)
{
    if (m_kind == Kind::Team || error.reason.startsWith("workspace.move"_L1)) {
        keepOut(error);
        return;
    }
    m_instance.reset();
    m_isMoving = false;
    if (m_cameFrom) {
        const auto back = *std::exchange(m_cameFrom, {});
        m_trouble = error;
        m_isMoving = true;
        enter(back);
        return;
    }
    Q_EMIT failed(error);
}

void Desktop::keepOut(const Error& error)
{
    m_cameFrom.reset();
    if (!m_away) {
        m_away = std::make_unique<TeamAway>(place(), m_office, m_team);
        connect(m_away.get(), &TeamAway::chosen, this, &Desktop::goOn);
        connect(m_away.get(), &TeamAway::moveChosen, this, &Desktop::goOnMoving);
    }
    m_away->tell(error);
    m_moment.reset();
    m_isMoving = false;
    QApplication::setQuitOnLastWindowClosed(true);
    Q_EMIT keptOut(error);
}

// From the window that says why it was not opened, which stays until another is there.
void Desktop::goOn(Kind kind)
{
    if (std::exchange(m_isMoving, true)) {
        return;
    }
    QApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(0, this, [this, kind] {
        if (kind == m_kind && m_away) {
            m_away->showBusy();
        } else {
            m_away.reset(); // it speaks of another one
            showMoment(tr("One moment …"));
        }
        m_instance.reset();
        enter(kind);
    });
}

void Desktop::goOnMoving(const setup::TeamLogin& administrator)
{
    m_team.setInUse(false);
    m_isMoving = true;
    QApplication::setQuitOnLastWindowClosed(false);
    QTimer::singleShot(0, this, [this, administrator] {
        m_away.reset();
        m_instance.reset();
        startMoving(administrator);
    });
}

void Desktop::startMoving(const setup::TeamLogin& administrator)
{
    m_moving = std::make_unique<TeamMoving>(folderOf(Kind::Here), folderOf(Kind::Team), administrator);
    const auto end = [this](Kind kind) {
        QApplication::setQuitOnLastWindowClosed(false);
        QTimer::singleShot(0, this, [this, kind] {
            showMoment(tr("One moment …"));
            m_moving.reset();
            enter(kind);
        });
    };
    connect(m_moving.get(), &TeamMoving::arrived, this, &Desktop::takeConnectionAlong);
    connect(m_moving.get(), &TeamMoving::teamRequested, this, [end] { end(Kind::Team); });
    connect(m_moving.get(), &TeamMoving::hereRequested, this, [end] { end(Kind::Here); });
    m_moving->start();
    m_moment.reset();
    // It cannot be closed while it moves; who closes it at the end has no other window.
    QApplication::setQuitOnLastWindowClosed(true);
}

// The number that sent from this computer sends for the team now.
void Desktop::takeConnectionAlong()
{
    m_team.setInUse(true);
    QCoro::connect(m_connection.load(), this, [this](const Result<setup::Connection>& connection) {
        if (connection && connection->account.isComplete()) {
            QCoro::connect(m_teamConnection.save(*connection, m_connection.place()), this, [](const Result<void>&) {});
        }
    });
}

void Desktop::showMoment(const QString& text)
{
    m_moment = std::make_unique<QWidget>();
    m_moment->setObjectName(u"moment"_s);
    m_moment->setWindowTitle(QStringLiteral("Siaran"));
    auto* words = ui::makeLabel(text, "heading"_L1, m_moment.get());
    auto* column = new QVBoxLayout(m_moment.get());
    column->setContentsMargins(ui::metrics::PageMargin * 2, ui::metrics::PageMargin * 2, ui::metrics::PageMargin * 2,
                               ui::metrics::PageMargin * 2);
    column->addWidget(words);
    m_moment->show();
}

} // namespace siaran::app
