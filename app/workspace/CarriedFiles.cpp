#include "app/workspace/CarriedFiles.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace siaran::app {

CarriedFiles::CarriedFiles(const QString& from, const QString& to)
    : m_from(from)
    , m_to(to)
{
}

CarriedFiles::~CarriedFiles()
{
    for (const auto& path : std::as_const(m_made)) {
        QFile::remove(path);
    }
}

Result<void> CarriedFiles::carry()
{
    return carryFolder(DraftsFolder).and_then([this] { return carryFolder(ReceivedFolder); });
}

Result<void> CarriedFiles::carryFolder(QLatin1StringView name)
{
    const QDir from(QDir(m_from).filePath(name));
    const QDir to(QDir(m_to).filePath(name));
    const auto files = from.entryList(QDir::Files | QDir::Hidden);
    if (files.isEmpty()) {
        return {};
    }
    // What customers sent is for the eyes of this user alone, and so is its folder.
    bool isCarried = QDir().mkpath(to.path()) && QFile::setPermissions(to.path(), QFile::permissions(from.path()));
    for (auto file = files.cbegin(); isCarried && file != files.cend(); ++file) {
        const auto path = to.filePath(*file);
        if (!QFile::remove(path)) { // of a move that was cut off: the same, or older
            m_made.append(path);
        }
        isCarried = QFile::copy(from.filePath(*file), path);
    }
    return isCarried ? Result<void>()
                     : fail(ErrorKind::Unavailable, u"a file beside the database cannot be copied"_s, u"move.files"_s);
}

} // namespace siaran::app
