#pragma once

#include "services/core/Result.h"
#include "services/domain/Template.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace siaran {

class JsonReader;

/// What of WhatsApp's kinds of files a campaign may carry.
enum class AttachmentKind { Image, Video, Document };

/// A file that goes with the message of a campaign. The workspace keeps its bytes under their checksum, so it is the
/// same file whatever becomes of the one it was chosen from.
struct Attachment {
    AttachmentKind kind = AttachmentKind::Image;
    QString sha256 = {}; ///< in hex, lower case
    QString mimeType = {};
    QString fileName = {}; ///< the recipient of a document reads it
    qint64 byteSize = 0;

    friend bool operator==(const Attachment&, const Attachment&) = default;
};

/// What a header of this format must be sent with, although it shows no variable (whatsapp.md 1.6).
[[nodiscard]] std::optional<AttachmentKind> attachmentFor(HeaderFormat format);

[[nodiscard]] QString toWord(AttachmentKind kind);

[[nodiscard]] QJsonObject toJson(const Attachment& attachment);
/// Faults, a checksum that is none among them, are kept by `json`.
[[nodiscard]] Attachment attachmentFrom(const JsonReader& json);

} // namespace siaran
