#include "services/db/ClusterProcess.h"

#include <QDir>
#include <QProcess>

#include <optional>

#ifdef Q_OS_UNIX
#include <grp.h>
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace siaran::db {

#ifdef Q_OS_UNIX

namespace {

constexpr int BackgroundNice = 5;

struct Account {
    uid_t user;
    gid_t group;
};

// Nobody to become unless the caller is root.
std::optional<Account> accountToBecome()
{
    if (::geteuid() != 0) {
        return std::nullopt;
    }
    const auto* entry = ::getpwnam("postgres");
    return entry == nullptr ? std::nullopt : std::optional(Account {entry->pw_uid, entry->pw_gid});
}

} // namespace

Result<void> ClusterProcess::giveTo(const QString& path) const
{
    const auto account = accountToBecome();
    if (!account) {
        return ::geteuid() == 0 ? fail(ErrorKind::NotFound, u"no user postgres"_s, u"cluster.no_programs"_s)
                                : Result<void>();
    }
    if (::chown(QFile::encodeName(path).constData(), account->user, account->group) != 0) {
        return fail(ErrorKind::Unavailable, u"cannot give away "_s + path, u"cluster.not_writable"_s);
    }
    return {};
}

#else

Result<void> ClusterProcess::giveTo(const QString&) const
{
    return {};
}

#endif

namespace {

// The secrets of this program are none of PostgreSQL's business, nor are options meant for another server of the user.
QProcessEnvironment environmentOfServer()
{
    auto environment = QProcessEnvironment::systemEnvironment();
    const auto names = environment.keys();
    for (const auto& name : names) {
        if (name.startsWith("SIARAN_"_L1) || name.startsWith("PG"_L1)) {
            environment.remove(name);
        }
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

} // namespace

Result<QString> ClusterProcess::run(const QString& program, const QStringList& arguments, int timeoutMs) const
{
    QProcess process;
#ifdef Q_OS_UNIX
    const auto account = accountToBecome();
    process.setChildProcessModifier([account] {
        // It gives way to what must be on time: the windows, and messages whose slot has come.
        (void)!::nice(BackgroundNice);
        if (account
            && (::setgroups(0, nullptr) != 0 || ::setgid(account->group) != 0 || ::setuid(account->user) != 0)) {
            ::_exit(126);
        }
    });
#endif
    process.setProcessEnvironment(environmentOfServer());
    process.setWorkingDirectory(QDir::rootPath());
    // A server that pg_ctl leaves behind must not hold our pipes open.
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(QDir(m_programs).filePath(program), arguments);
    if (!process.waitForFinished(timeoutMs)) {
        process.kill();
        process.waitForFinished();
        return fail(ErrorKind::Unavailable, program + u" did not finish"_s);
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return fail(ErrorKind::Unavailable,
                    program + u": "_s + QString::fromLocal8Bit(process.readAllStandardError()).trimmed());
    }
    return QString::fromLocal8Bit(process.readAllStandardOutput());
}

} // namespace siaran::db
