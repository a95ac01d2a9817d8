#include "services/domain/Attachment.h"

#include "services/domain/JsonReader.h"
#include "services/domain/WordTable.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<AttachmentKind, 3> KindWords {{
    {AttachmentKind::Image, "image"_L1},
    {AttachmentKind::Video, "video"_L1},
    {AttachmentKind::Document, "document"_L1},
}};

} // namespace

std::optional<AttachmentKind> attachmentFor(HeaderFormat format)
{
    switch (format) {
    case HeaderFormat::Image: return AttachmentKind::Image;
    case HeaderFormat::Video: return AttachmentKind::Video;
    case HeaderFormat::Document: return AttachmentKind::Document;
    case HeaderFormat::None:
    case HeaderFormat::Text:
    case HeaderFormat::Location: return std::nullopt;
    }
    Q_UNREACHABLE();
}

QString toWord(AttachmentKind kind)
{
    return wordIn(KindWords, kind);
}

QJsonObject toJson(const Attachment& attachment)
{
    return {{u"kind"_s, toWord(attachment.kind)},
            {u"sha256"_s, attachment.sha256},
            {u"mime_type"_s, attachment.mimeType},
            {u"file_name"_s, attachment.fileName},
            {u"byte_size"_s, attachment.byteSize}};
}

Attachment attachmentFrom(const JsonReader& json)
{
    static const QRegularExpression checksum(u"\\A[0-9a-f]{64}\\z"_s);
    Attachment attachment {
        .kind = json.member(u"kind"_s).word([](const QString& word) { return valueIn(KindWords, word); }),
        .sha256 = json.member(u"sha256"_s).text(),
        .mimeType = json.member(u"mime_type"_s).text(),
        .fileName = json.member(u"file_name"_s).text(),
        .byteSize = json.member(u"byte_size"_s).integer(),
    };
    if (!checksum.match(attachment.sha256).hasMatch()) {
        json.member(u"sha256"_s).refuse(u"no checksum"_s);
    }
    return attachment;
}

} // namespace siaran
