#include "app/desktop/TeamMoving.h"

#include "app/desktop/TeamOffice.h"
#include "app/workspace/CarriedFiles.h"
#include "services/db/Migrator.h"
#include "services/db/PrivateCluster.h"
#include "services/db/SqlCatalog.h"

#include <QDir>
#include <QThread>

using namespace Qt::StringLiterals;

namespace siaran::app {

using access::MoveReceipt;
using access::Residence;

namespace {

Result<Residence> residenceOf(const db::ConnectionSettings& from, const db::SqlCatalog& catalog)
{
    db::Session session(from, catalog);
    return session.open()
        .and_then([&session] { return db::migrate(session, u":/migrations"_s); })
        .and_then([&session](int) { return access::fetchResidence(session); });
}

// The database of this computer runs for as long as the move takes.
Result<MoveReceipt> moveDatabase(const QString& folder, const setup::TeamLogin& administrator,
                                 const access::MoveHooks& hooks)
{
    db::PrivateCluster cluster({.directory = QDir(folder).filePath(u"database"_s), .programs = {}, .durable = true});
    const auto from = cluster.start();
    const auto to = access::connectionTo(asTeamLogin(administrator));
    const auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!from || !to || !catalog) {
        return tl::unexpected(!from ? from.error() : !to ? to.error() : catalog.error());
    }
    auto residence = residenceOf(*from, *catalog);
    if (residence && *residence == Residence::Leaving) {
        residence = access::settleMove(*from, *to, *catalog);
    }
    if (!residence) {
        return tl::unexpected(residence.error());
    }
    if (*residence == Residence::Left) {
        return MoveReceipt {};
    }
    const auto place = u"%1/%2"_s.arg(administrator.host, administrator.database);
    return access::moveWorkspace(*from, *to, place, *catalog, hooks);
}

// Files first: a disk that does not take them keeps everything here. Killed behind the last step of the database, it
// has them over there.
Result<MoveReceipt> move(const QString& folder, const QString& teamFolder, const setup::TeamLogin& administrator,
                         const access::MoveHooks& hooks)
{
    CarriedFiles files(folder, teamFolder);
    return files.carry()
        .and_then([&] { return moveDatabase(folder, administrator, hooks); })
        .map([&](MoveReceipt receipt) {
            files.settled();
            return receipt;
        });
}

} // namespace

TeamMoving::TeamMoving(QString folder, QString teamFolder, setup::TeamLogin administrator)
    : m_folder(std::move(folder))
    , m_teamFolder(std::move(teamFolder))
    , m_administrator(std::move(administrator))
    , m_window(m_administrator.host)
{
    connect(&m_window, &ui::TeamMoveWindow::cancelRequested, this, [this] { *m_isCancelled = true; });
    connect(&m_window, &ui::TeamMoveWindow::retryRequested, this, &TeamMoving::start);
    connect(&m_window, &ui::TeamMoveWindow::teamRequested, this, &TeamMoving::teamRequested);
    connect(&m_window, &ui::TeamMoveWindow::hereRequested, this, &TeamMoving::hereRequested);
}

TeamMoving::~TeamMoving()
{
    *m_isCancelled = true;
    if (m_thread) {
        m_thread->wait();
    }
}

void TeamMoving::start()
{
    if (m_thread) {
        m_thread->wait(); // it has said that it is at its end
    }
    *m_isCancelled = false;
    m_window.showBusy();
    m_window.show();
    const access::MoveHooks hooks {
        .isCancelled = [isCancelled = m_isCancelled] { return isCancelled->load(); },
        .progress =
            [this](const access::MoveProgress& progress) {
                QMetaObject::invokeMethod(this, [this, progress] {
                    m_window.showProgress(progress.tables, progress.ofTables, progress.rows);
                });
            },
    };
    m_thread.reset(QThread::create([this, hooks] {
        const auto receipt = move(m_folder, m_teamFolder, m_administrator, hooks);
        QMetaObject::invokeMethod(this, [this, receipt] { finish(receipt); });
    }));
    m_thread->setObjectName(u"siaran-move"_s);
    m_thread->start();
}

void TeamMoving::finish(const Result<MoveReceipt>& receipt)
{
    if (!receipt) {
        m_window.showTrouble(receipt.error());
        return;
    }
    m_window.showDone(receipt->rows);
    Q_EMIT arrived();
}

} // namespace siaran::app
