#include "services/media/MediaUploads.h"

#include "services/core/CrashPoint.h"
#include "services/db/DbExecutor.h"
#include "services/media/MediaRepository.h"
#include "services/whatsapp/MediaGateway.h"

#include <QCryptographicHash>
#include <QLoggingCategory>
#include <QTimer>

Q_LOGGING_CATEGORY(lcMedia, "siaran.media")

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace siaran::media {

namespace {

// A third of what the hold lasts.
constexpr auto RenewInterval = 10s;

// Part by part, so that a heartbeat gets between.
QCoro::Task<Result<QByteArray>> readKept(db::DbExecutor& database, Attachment file)
{
    QByteArray bytes;
    bytes.reserve(file.byteSize);
    for (int part = 0; bytes.size() < file.byteSize; ++part) {
        auto reading = database.task(
            [sha256 = file.sha256, part](db::Session& session) { return fetchPart(session, sha256, part); });
        const auto piece = co_await reading;
        if (!piece) {
            co_return tl::unexpected(piece.error());
        }
        if (piece->isEmpty()) {
            break;
        }
        bytes += *piece;
    }
    const auto sum = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
    if (sum != file.sha256.toLatin1()) {
        co_return fail(ErrorKind::NotFound, u"the kept file is not whole"_s, u"media.gone"_s);
    }
    co_return Result<QByteArray>(std::move(bytes));
}

QCoro::Task<Result<RemoteFile>> upload(db::DbExecutor& database, whatsapp::MediaGateway& gateway, UploadKey key,
                                       Attachment file)
{
    QTimer renewal;
    QObject::connect(&renewal, &QTimer::timeout, &renewal, [&database, key] {
        (void)database.run([key](db::Session& session) { return renewUpload(session, key); });
    });
    renewal.start(RenewInterval);
    auto bytes = co_await readKept(database, file);
    Result<QString> id = tl::unexpected(Error {});
    if (bytes) {
        whatsapp::MediaFile sent {
            .name = file.fileName, .mimeType = file.mimeType.toLatin1(), .bytes = std::move(*bytes)};
        crashPoint("media.before_upload");
        auto sending = gateway.upload(std::move(sent));
        id = co_await sending;
        crashPoint("media.after_upload");
    } else {
        id = tl::unexpected(bytes.error());
    }
    if (!id) {
        qCWarning(lcMedia) << "a file of" << file.byteSize << "bytes could not be uploaded:" << id.error().detail;
        auto releasing = database.task([key](db::Session& session) { return releaseUpload(session, key); });
        (void)co_await releasing; // else it is free in half a minute
        co_return tl::unexpected(id.error());
    }
    auto storing
        = database.task([key, remote = *id](db::Session& session) { return storeUpload(session, key, remote); });
    const auto stored = co_await storing;
    co_return stored.map([](const UploadState& state) { return RemoteFile {state.id, state.expiresAt}; });
}

// Knows nothing of who asked, who may be gone before it ends.
QCoro::Task<Result<RemoteFile>> provide(db::DbExecutor& database, whatsapp::MediaGateway& gateway, UploadKey key,
                                        Attachment file)
{
    auto claiming = database.task([key](db::Session& session) { return claimUpload(session, key); });
    const auto state = co_await claiming;
    if (!state) {
        co_return tl::unexpected(state.error());
    }
    switch (state->kind) {
    case UploadState::Kind::Ready: co_return RemoteFile {state->id, state->expiresAt};
    case UploadState::Kind::Held:
        co_return fail(ErrorKind::Conflict, u"another program uploads the file"_s, u"media.busy"_s);
    case UploadState::Kind::Mine: break;
    }
    auto uploading = upload(database, gateway, key, file);
    co_return co_await uploading;
}

} // namespace

MediaUploads::MediaUploads(db::DbExecutor& database, whatsapp::MediaGateway& gateway)
    : m_database(database)
    , m_gateway(gateway)
{
}

QCoro::Task<Result<RemoteFile>> MediaUploads::idFor(PhoneNumberId number, Attachment attachment)
{
    UploadKey key {.number = number, .sha256 = attachment.sha256, .holder = m_holder};
    return provide(m_database, m_gateway, std::move(key), std::move(attachment));
}

QCoro::Task<Result<void>> MediaUploads::forget(PhoneNumberId number, QString id)
{
    return m_database.task(
        [number, id = std::move(id)](db::Session& session) { return forgetUpload(session, number, id); });
}

void MediaUploads::stop()
{
    m_gateway.cancel();
}

} // namespace siaran::media
