#include "services/db/PrivateCluster.h"

#include "services/db/ServerPrograms.h"
#include "services/db/SqlCatalog.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QLoggingCategory>
#include <QStorageInfo>
#include <QThread>

#include <algorithm>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

Q_LOGGING_CATEGORY(lcCluster, "siaran.cluster")

using namespace Qt::StringLiterals;

namespace siaran::db {

namespace {

constexpr auto Superuser = "siaran"_L1;
constexpr auto Database = "siaran"_L1;
constexpr qint64 BytesToBegin = 200LL * 1024 * 1024;
constexpr qsizetype LongestSocketFolder = 80; // a socket path ends at 107 bytes
constexpr int InitTimeoutMs = 60'000;
constexpr int StartTimeoutMs = 30'000;
constexpr int StopTimeoutMs = 10'000;
#ifdef Q_OS_UNIX
constexpr int GlanceMs = 200; // how long a dead server may go unnoticed
#else
constexpr int GlanceMs = 2000; // a look costs a process there
#endif
constexpr int LongestPauseMs = 3'000;

QString oneLine(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine()).trimmed() : QString();
}

#ifdef Q_OS_LINUX
// A pid file outlives a power cut, and by then its number may belong to anybody. In a container without an init a
// killed server keeps its name, but no command line.
bool isPostgres(qint64 pid)
{
    const auto process = u"/proc/%1/"_s.arg(pid);
    return oneLine(process + u"comm"_s).startsWith("postgres"_L1) && !oneLine(process + u"cmdline"_s).isEmpty();
}

void removeIfStale(const QString& lockFile)
{
    const auto pid = oneLine(lockFile).toLongLong();
    if (pid > 0 && !isPostgres(pid)) {
        QFile::remove(lockFile);
    }
}
#endif

// The folder must be passable for the server's own user, and for nobody else to write.
bool prepareFolder(const QString& path)
{
    return QDir().mkpath(path)
        && QFile::setPermissions(
               path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther);
}

} // namespace

PrivateCluster::PrivateCluster(ClusterSettings settings)
    : m_settings(std::move(settings))
{
    m_socketFolder = QDir(m_settings.directory).filePath(u"socket"_s);
    if (m_socketFolder.toUtf8().size() > LongestSocketFolder) {
        const auto key = QCryptographicHash::hash(m_settings.directory.toUtf8(), QCryptographicHash::Sha256).toHex();
        m_socketFolder = QDir::temp().filePath(u"siaran-"_s + QString::fromLatin1(key.first(16)));
    }
}

PrivateCluster::~PrivateCluster()
{
    stop();
}

Result<ConnectionSettings> PrivateCluster::start()
{
    const auto programs = findServerPrograms(m_settings.programs);
    if (!programs) {
        return tl::unexpected(programs.error());
    }
    m_process.setPrograms(*programs);
    auto owned = prepare().and_then([this] { return takeOwnership(); });
    const auto isOthers = !owned && owned.error().kind == ErrorKind::Conflict;
    auto started = owned               ? startAsOwner()
        : isOthers && m_settings.joins ? join()
                                       : Result<ConnectionSettings>(tl::unexpected(owned.error()));
    if (started) {
        watch();
    }
    return started;
}

Result<ConnectionSettings> PrivateCluster::startAsOwner()
{
    return makeData()
        .and_then([this] { return checkVersion(); })
        .and_then([this] { return launch(); })
        .and_then([this] { return ensureDatabase(); })
        .map([this] { return connection(Database); });
}

// The owner may be just about to make or start it.
Result<ConnectionSettings> PrivateCluster::join()
{
    return waitFor(Database).map([this](const std::unique_ptr<Session>&) { return connection(Database); });
}

// A server that was killed recovers first, and refuses everybody meanwhile; one that was just stopping goes, and its
// owner may be gone as well.
Result<std::unique_ptr<Session>> PrivateCluster::waitFor(const QString& database)
{
    static const SqlCatalog none;
    const QDeadlineTimer deadline(StartTimeoutMs);
    while (true) {
        auto session = std::make_unique<Session>(connection(database), none);
        auto opened = session->open();
        if (opened) {
            return session;
        }
        if (deadline.hasExpired()) {
            return tl::unexpected(startError(opened.error().detail));
        }
        QThread::msleep(GlanceMs);
        (void)lookAfter(); // what it could not do shows at the next try
    }
}

Result<void> PrivateCluster::prepare()
{
    return prepareFolder(m_settings.directory) && QDir().mkpath(m_socketFolder)
        ? Result<void>()
        : tl::unexpected(folderError(u"cannot make "_s + m_settings.directory));
}

Result<void> PrivateCluster::takeOwnership()
{
    m_owner = std::make_unique<QLockFile>(QDir(m_settings.directory).filePath(u"owner.lock"_s));
    m_owner->setStaleLockTime(0); // stale means: its program is gone, not: it is old
    if (!m_owner->tryLock()) {
        const auto owned = m_owner->error() == QLockFile::LockFailedError;
        m_owner.reset();
        return owned ? fail(ErrorKind::Conflict, u"owned by another program"_s, u"cluster.in_use"_s)
                     : tl::unexpected(folderError(u"cannot lock "_s + m_settings.directory));
    }
    return m_process.giveTo(m_socketFolder);
}

Result<void> PrivateCluster::makeData()
{
    if (QFile::exists(dataFolder() + u"/PG_VERSION"_s)) {
        return {};
    }
    const QDir existing(dataFolder());
    if (existing.exists() && !existing.isEmpty()) {
        return fail(ErrorKind::Conflict, dataFolder() + u" is no data folder"_s, u"cluster.unknown_data"_s);
    }
    if (hasLessThan(BytesToBegin)) {
        return fail(ErrorKind::Unavailable, u"too little room in "_s + m_settings.directory, u"cluster.disk_full"_s);
    }
    // Made aside and renamed when whole, so that a folder called "data" is never half of one. What an earlier try left
    // aside has never held anything.
    const auto aside = dataFolder() + u".making"_s;
    QDir(aside).removeRecursively();
    if (!QDir().mkpath(aside)) {
        return fail(ErrorKind::Unavailable, u"cannot make "_s + aside, u"cluster.not_writable"_s);
    }
    QStringList arguments {
        u"-D"_s, aside, u"-U"_s, Superuser, u"--auth=trust"_s, u"--encoding=UTF8"_s, u"--locale=C.UTF-8"_s};
    if (!m_settings.durable) {
        arguments.append(u"--no-sync"_s);
    }
    const auto made
        = m_process.giveTo(aside).and_then([&] { return m_process.run(u"initdb"_s, arguments, InitTimeoutMs); });
    if (!made) {
        return tl::unexpected(startError(made.error().detail));
    }
    QDir().rmdir(dataFolder());
    if (!QDir().rename(aside, dataFolder())) {
        return fail(ErrorKind::Unavailable, u"cannot rename "_s + aside, u"cluster.not_writable"_s);
    }
    return {};
}

Result<void> PrivateCluster::checkVersion() const
{
    const auto data = oneLine(dataFolder() + u"/PG_VERSION"_s);
    const auto printed = m_process.run(u"postgres"_s, {u"--version"_s}, StartTimeoutMs);
    if (!printed) {
        return tl::unexpected(startError(printed.error().detail));
    }
    const auto server = printed->section(u") "_s, 1).section(u'.', 0, 0).trimmed();
    if (data != server) {
        return fail(ErrorKind::Conflict, u"data of version %1, server of version %2"_s.arg(data, server),
                    u"cluster.other_version"_s);
    }
    return {};
}

Result<void> PrivateCluster::launch()
{
    const auto pidFile = dataFolder() + u"/postmaster.pid"_s;
#ifdef Q_OS_LINUX
    removeIfStale(pidFile);
    removeIfStale(m_socketFolder + u"/.s.PGSQL.5432.lock"_s);
#endif
    if (isStopping()) {
        (void)end(); // by an owner that did not live to see it; a failure shows below
    }
    if (QFile::exists(pidFile) && m_process.run(u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"status"_s}, StartTimeoutMs)) {
        qCInfo(lcCluster) << "taking over a server that is already running";
        m_running = true;
        return {};
    }
    auto options = u"-c listen_addresses='' -c unix_socket_directories='%1' -c unix_socket_permissions=0700 "
                   "-c max_connections=100 -c shared_buffers=128MB -c jit=off -c random_page_cost=1.1 "
                   "-c max_wal_size=2GB -c autovacuum_naptime=15s -c log_min_messages=warning "
                   "-c log_min_error_statement=panic -c log_error_verbosity=terse -c log_parameter_max_length=0"_s.arg(
                       m_socketFolder);
    if (!m_settings.durable) {
        options += u" -c fsync=off -c full_page_writes=off"_s;
    }
    const auto started = m_process.run(u"pg_ctl"_s,
                                       {u"-D"_s, dataFolder(), u"-l"_s, dataFolder() + u"/server.log"_s, u"-w"_s,
                                        u"-s"_s, u"-o"_s, options, u"start"_s},
                                       StartTimeoutMs);
    if (!started) {
        return tl::unexpected(startError(started.error().detail));
    }
    m_running = true;
    return {};
}

Result<void> PrivateCluster::ensureDatabase()
{
    const auto session = waitFor(u"postgres"_s);
    if (!session) {
        return tl::unexpected(session.error());
    }
    QSqlQuery query((*session)->database());
    if (query.exec(u"SELECT 1 FROM pg_database WHERE datname = '%1'"_s.arg(Database)) && query.next()) {
        return {};
    }
    return (*session)->runScript(u"CREATE DATABASE "_s + Database);
}

void PrivateCluster::watch()
{
    m_keeping = true;
    m_keeper.reset(QThread::create([this] { keep(); }));
    m_keeper->setObjectName(u"siaran-keeper"_s);
    m_keeper->start();
}

void PrivateCluster::keep()
{
    const QMutexLocker lock(&m_mutex);
    auto pause = GlanceMs;
    while (m_keeping) {
        m_stopped.wait(&m_mutex, QDeadlineTimer(pause));
        // What cannot be started now, on a full disk for one, is not tried without pause.
        pause = !m_keeping || lookAfter() ? GlanceMs : std::min(2 * pause, LongestPauseMs);
    }
}

bool PrivateCluster::lookAfter()
{
    if (!m_owner && !takeOwnership()) {
        return true; // the owner lives, and looks after it
    }
    if (serverLives()) {
        m_running = true;
        if (!isStopping()) {
            m_stopDeadline.reset();
            return true;
        }
        if (!m_stopDeadline) {
            m_stopDeadline = QDeadlineTimer(StopTimeoutMs);
        }
        if (!m_stopDeadline->hasExpired()) {
            return true;
        }
        m_stopDeadline.reset();
        (void)end();
    }
    qCWarning(lcCluster) << "the server is gone; starting it again";
    const auto launched = launch();
    if (!launched) {
        qCWarning(lcCluster) << "the server does not start:" << launched.error().reason;
    }
    return launched.has_value();
}

bool PrivateCluster::serverLives() const
{
    const auto pid = oneLine(dataFolder() + u"/postmaster.pid"_s).toLongLong();
#if defined(Q_OS_LINUX)
    return pid > 0 && isPostgres(pid);
#elif defined(Q_OS_UNIX)
    return pid > 0 && (::kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM);
#else
    return pid > 0 && m_process.run(u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"status"_s}, StartTimeoutMs);
#endif
}

void PrivateCluster::stop()
{
    if (m_keeper) {
        m_mutex.lock();
        m_keeping = false;
        m_stopped.wakeAll();
        m_mutex.unlock();
        m_keeper->wait();
        m_keeper.reset();
    }
    if (!m_running) {
        return;
    }
    m_running = false;
    if (const auto ended = end(); !ended) {
        qCWarning(lcCluster) << "the server did not stop:" << ended.error().detail;
    }
    m_owner.reset();
}

// Told to stop while it recovers from a crash, PostgreSQL 15 waits for ever for its own checkpointer. At once is as
// safe: the next start recovers.
Result<void> PrivateCluster::end() const
{
    const auto stop = [this](const QString& mode) {
        const auto patience = QString::number(StopTimeoutMs / 1000);
        return m_process
            .run(u"pg_ctl"_s, {u"-D"_s, dataFolder(), u"-m"_s, mode, u"-w"_s, u"-t"_s, patience, u"-s"_s, u"stop"_s},
                 StartTimeoutMs)
            .map([](const QString&) {});
    };
    const auto asked = m_settings.durable ? stop(u"fast"_s) : stop(u"immediate"_s);
    return asked ? asked : stop(u"immediate"_s);
}

bool PrivateCluster::isStopping() const
{
    constexpr int StatusLine = 8; // of postmaster.pid (PostgreSQL, src/include/utils/pidfile.h)
    QFile file(dataFolder() + u"/postmaster.pid"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const auto lines = file.readAll().split('\n');
    return lines.size() >= StatusLine && lines.at(StatusLine - 1).trimmed() == "stopping";
}

// A disk that cannot be asked (a chroot, some containers) is not taken for a full one.
bool PrivateCluster::hasLessThan(qint64 bytes) const
{
    const QStorageInfo disk(m_settings.directory);
    return disk.isValid() && disk.bytesAvailable() >= 0 && disk.bytesAvailable() < bytes;
}

Error PrivateCluster::folderError(const QString& detail) const
{
    return {.kind = ErrorKind::Unavailable,
            .detail = detail,
            .retryAfter = std::nullopt,
            .reason = hasLessThan(BytesToBegin / 10) ? u"cluster.disk_full"_s : u"cluster.not_writable"_s};
}

Error PrivateCluster::startError(const QString& detail) const
{
    qCWarning(lcCluster) << detail;
    const auto full = hasLessThan(BytesToBegin / 10) || detail.contains("No space left"_L1);
    const auto denied = detail.contains("ermission denied"_L1);
    return {.kind = ErrorKind::Unavailable,
            .detail = detail,
            .retryAfter = std::nullopt,
            .reason = full ? u"cluster.disk_full"_s
                : denied   ? u"cluster.not_writable"_s
                           : u"cluster.not_started"_s};
}

ConnectionSettings PrivateCluster::connection(const QString& database) const
{
    return {.host = m_socketFolder, .port = 5432, .database = database, .user = Superuser, .password = {}};
}

QString PrivateCluster::dataFolder() const
{
    return QDir(m_settings.directory).filePath(u"data"_s);
}

} // namespace siaran::db
