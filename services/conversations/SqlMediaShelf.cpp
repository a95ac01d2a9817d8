#include "services/conversations/SqlMediaShelf.h"

#include "services/db/DbExecutor.h"
#include "services/whatsapp/MediaGateway.h"

#include <QCoro/QCoroFuture>
#include <QDir>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::conversations {

namespace {

struct Known {
    QLatin1StringView mimeType;
    QLatin1StringView ending;
};

// Office files are not among them: they can bring macros.
constexpr std::array Endings {
    Known {"image/jpeg"_L1, "jpg"_L1}, Known {"image/png"_L1, "png"_L1},       Known {"image/webp"_L1, "webp"_L1},
    Known {"video/mp4"_L1, "mp4"_L1},  Known {"video/3gpp"_L1, "3gp"_L1},      Known {"audio/ogg"_L1, "ogg"_L1},
    Known {"audio/mpeg"_L1, "mp3"_L1}, Known {"audio/mp4"_L1, "m4a"_L1},       Known {"audio/aac"_L1, "aac"_L1},
    Known {"audio/amr"_L1, "amr"_L1},  Known {"application/pdf"_L1, "pdf"_L1}, Known {"text/plain"_L1, "txt"_L1},
};

/// Where a file is on WhatsApp's side, and where here.
struct Place {
    QString remoteId;
    QString path;
    bool isThere = false;
};

Result<Place> findPlace(db::Session& session, qint64 message, const QString& folder)
{
    auto query = session.run("conversations/find_media"_L1, {{":message"_L1, message}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next() || query->value(0).toString().isEmpty()) {
        return fail(ErrorKind::NotFound, u"no file came with this message"_s, u"media.gone"_s);
    }
    const auto ending = safeEnding(query->value(1).toString());
    if (ending.isEmpty()) {
        return fail(ErrorKind::Invalid, u"a type that is not opened"_s, u"media.type"_s);
    }
    const auto path = QDir(folder).filePath(u"%1.%2"_s.arg(message).arg(ending));
    return Place {.remoteId = query->value(0).toString(), .path = path, .isThere = QFile::exists(path)};
}

Result<void> keep(const QString& folder, const QString& path, const QByteArray& bytes)
{
    constexpr auto OwnerOnly = QFile::ReadOwner | QFile::WriteOwner;
    QSaveFile file(path);
    const bool kept = QDir().mkpath(folder) && QFile::setPermissions(folder, OwnerOnly | QFile::ExeOwner)
        && file.open(QIODevice::WriteOnly) && file.setPermissions(OwnerOnly) && file.write(bytes) == bytes.size()
        && file.commit();
    if (!kept) {
        return fail(ErrorKind::Unavailable, u"a received file cannot be kept"_s);
    }
    return {};
}

} // namespace

QString safeEnding(const QString& mimeType)
{
    const auto bare = mimeType.section(u';', 0, 0).trimmed().toLower();
    const auto known = std::ranges::find_if(Endings, [&](const Known& entry) { return entry.mimeType == bare; });
    return known == Endings.end() ? QString() : QString(known->ending);
}

SqlMediaShelf::SqlMediaShelf(db::DbExecutor& database, whatsapp::MediaGateway& media, QString folder)
    : m_database(database)
    , m_media(media)
    , m_folder(std::move(folder))
{
}

// The members are copied first: the shelf may be gone when an answer comes.
QCoro::Task<Result<QString>> SqlMediaShelf::fetch(qint64 message)
{
    auto& database = m_database;
    auto& media = m_media;
    const auto folder = m_folder;
    auto finding
        = database.run([message, folder](db::Session& session) { return findPlace(session, message, folder); });
    const auto place = co_await finding;
    if (!place) {
        co_return tl::unexpected(place.error());
    }
    if (place->isThere) {
        co_return Result<QString>(place->path);
    }
    auto downloading = media.download(place->remoteId);
    auto file = co_await downloading;
    if (!file) {
        auto error = file.error();
        error.reason = error.kind == ErrorKind::NotFound ? u"media.gone"_s : error.reason;
        co_return tl::unexpected(error);
    }
    // What it is counts, not what the message said of it.
    if (safeEnding(QString::fromLatin1(file->mimeType)) != place->path.section(u'.', -1)) {
        co_return fail(ErrorKind::Invalid, u"another type than was told"_s, u"media.type"_s);
    }
    auto keeping = database.run(
        [folder, path = place->path, bytes = file->bytes](db::Session&) { return keep(folder, path, bytes); });
    const auto kept = co_await keeping;
    co_return kept.map([&place] { return place->path; });
}

} // namespace siaran::conversations
