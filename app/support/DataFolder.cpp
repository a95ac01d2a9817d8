#include "app/support/DataFolder.h"

#include <QDir>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

QString chosenFolder(const QString& named)
{
    if (!named.isEmpty()) {
        return QDir(named).absolutePath();
    }
    if (const auto fromEnvironment = qEnvironmentVariable("SIARAN_DATA_DIR"); !fromEnvironment.isEmpty()) {
        return QDir(fromEnvironment).absolutePath();
    }
#ifdef Q_OS_UNIX
    if (::geteuid() == 0) {
        return u"/var/lib/siaran"_s;
    }
#endif
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(u"Siaran"_s);
}

} // namespace

Result<QString> dataFolder(const QString& named)
{
    const auto folder = chosenFolder(named);
    return QDir().mkpath(folder) ? Result<QString>(folder)
                                 : fail(ErrorKind::Unavailable, u"cannot make "_s + folder, u"data.not_writable"_s);
}

} // namespace siaran::app
