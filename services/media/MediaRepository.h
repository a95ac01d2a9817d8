#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/media/MediaCandidate.h"

#include <QDateTime>
#include <QUuid>

namespace siaran::db {
class Session;
}

namespace siaran::media {

/// The statements about kept files and what WhatsApp calls them.

/// Stores the bytes in parts, in one transaction, and tells the audit log who brought them; a file that is there
/// already is only wanted anew.
[[nodiscard]] Result<Attachment> storeFile(db::Session& session, const MediaCandidate& candidate, const QString& actor);
[[nodiscard]] Result<QByteArray> fetchThumbnail(db::Session& session, const QString& sha256);
/// One part, counted from 0; empty behind the last.
[[nodiscard]] Result<QByteArray> fetchPart(db::Session& session, const QString& sha256, int part);
/// Removes files that no campaign or series names, and that nobody has chosen for 30 days. Answers how many.
[[nodiscard]] Result<int> dropUnused(db::Session& session);

/// Who wants to send a file from a number.
struct UploadKey {
    PhoneNumberId number;
    QString sha256;
    QUuid holder;
};

/// How far the upload of a file is. Ready: `id` is good until `expiresAt`. Mine: it is for the caller to upload, who
/// holds it for 30 seconds at a time. Held: another program uploads it.
struct UploadState {
    enum class Kind { Ready, Mine, Held };
    Kind kind = Kind::Held;
    QString id = {};
    QDateTime expiresAt = {};
};

/// NotFound (media.gone) for a file that is not kept.
[[nodiscard]] Result<UploadState> claimUpload(db::Session& session, const UploadKey& key);
[[nodiscard]] Result<void> renewUpload(db::Session& session, const UploadKey& key);
/// Gives the upload back for whoever tries next.
[[nodiscard]] Result<void> releaseUpload(db::Session& session, const UploadKey& key);
/// The file is at WhatsApp as `id`. Also when the hold was lost: an id is as good as another.
[[nodiscard]] Result<UploadState> storeUpload(db::Session& session, const UploadKey& key, const QString& id);
/// WhatsApp does not know `id` any more.
[[nodiscard]] Result<void> forgetUpload(db::Session& session, PhoneNumberId number, const QString& id);

} // namespace siaran::media
