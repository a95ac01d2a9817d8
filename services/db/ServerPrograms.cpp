#include "services/db/ServerPrograms.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::db {

namespace {

constexpr auto OldestVersion = 15;
constexpr auto DebianRoot = "/usr/lib/postgresql"_L1;

bool holdsServer(const QString& folder)
{
    constexpr std::array Programs {"initdb"_L1, "pg_ctl"_L1, "postgres"_L1};
    return std::ranges::all_of(Programs, [&folder](QLatin1StringView program) {
        return QFileInfo(QDir(folder).filePath(program)).isExecutable();
    });
}

QStringList debianFolders()
{
    auto versions = QDir(DebianRoot).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    versions.removeIf([](const QString& version) { return version.toInt() < OldestVersion; });
    std::ranges::sort(versions, [](const QString& a, const QString& b) { return a.toInt() > b.toInt(); });
    for (auto& version : versions) {
        version = DebianRoot + u'/' + version + u"/bin"_s;
    }
    return versions;
}

} // namespace

QStringList serverProgramFolders(const QString& named)
{
    QStringList folders;
    if (!named.isEmpty()) {
        folders.append(named);
    }
    if (QCoreApplication::instance() != nullptr) {
        folders.append(QCoreApplication::applicationDirPath() + u"/postgresql/bin"_s);
    }
    folders.append(qEnvironmentVariable("PATH").split(QDir::listSeparator(), Qt::SkipEmptyParts));
    folders.append(debianFolders());
    return folders;
}

Result<QString> findServerPrograms(const QString& named)
{
    const auto folders = serverProgramFolders(named);
    const auto found = std::ranges::find_if(folders, holdsServer);
    if (found == folders.cend()) {
        return fail(ErrorKind::NotFound, u"no initdb, pg_ctl and postgres in "_s + folders.join(u", "_s),
                    u"cluster.no_programs"_s);
    }
    return *found;
}

} // namespace siaran::db
