#include "services/simulator/MediaShelf.h"

#include "services/simulator/JsonWriter.h"
#include "services/simulator/SampleFiles.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr int MediaUpload = 131053;
constexpr QByteArrayView FilePath = "media-files/";

struct Limit {
    QByteArrayView beginning; ///< of the type
    qsizetype megabytes;
};

// The table of the media page: what begins so may be so long.
constexpr std::array Limits {
    Limit {"image/jpeg", 5},         Limit {"image/png", 5},         Limit {"image/webp", 1},
    Limit {"video/mp4", 16},         Limit {"video/3gpp", 16},       Limit {"audio/", 16},
    Limit {"text/plain", 100},       Limit {"application/pdf", 100}, Limit {"application/msword", 100},
    Limit {"application/vnd.", 100},
};

struct Part {
    QByteArray name;
    QByteArray type;
    QByteArray content;
};

QByteArray between(const QByteArray& text, const QByteArray& before, char after)
{
    const auto begin = text.indexOf(before);
    return begin < 0
        ? QByteArray()
        : text.mid(begin + before.size(), text.indexOf(after, begin + before.size()) - begin - before.size());
}

QList<Part> partsOf(const HttpRequest& request)
{
    const auto type = request.header("content-type");
    const auto mark = type.indexOf("boundary=");
    QList<Part> parts;
    if (!type.startsWith("multipart/form-data") || mark < 0) {
        return parts;
    }
    const QByteArray boundary = "--" + type.mid(mark + 9).replace('"', "");
    auto begin = request.body.indexOf(boundary);
    while (begin >= 0) {
        begin += boundary.size() + 2;
        const auto end = request.body.indexOf("\r\n" + boundary, begin);
        const auto head = request.body.indexOf("\r\n\r\n", begin);
        if (end < 0 || head < 0 || head > end) {
            break;
        }
        const auto headers = request.body.mid(begin, head - begin);
        parts.push_back({.name = between(headers, "name=\"", '"'),
                         .type = between(headers + '\r', "Content-Type: ", '\r'),
                         .content = request.body.mid(head + 4, end - head - 4)});
        begin = end + 2;
    }
    return parts;
}

QByteArray contentOf(const QList<Part>& parts, const QByteArray& name)
{
    const auto found = std::ranges::find(parts, name, &Part::name);
    return found == parts.cend() ? QByteArray() : found->content;
}

} // namespace

MediaShelf::MediaShelf()
{
    for (const auto& sample : sampleFiles()) {
        m_files.insert(sample.id, {sample.type, sample.bytes});
    }
}

Checked<QByteArray> MediaShelf::upload(const HttpRequest& request)
{
    const auto parts = partsOf(request);
    if (contentOf(parts, "messaging_product") != "whatsapp") {
        return tl::unexpected(apiError(100, u"(#100) The parameter messaging_product is required."_s));
    }
    const auto part = std::ranges::find(parts, QByteArrayLiteral("file"), &Part::name);
    if (part == parts.cend() || part->content.isEmpty()) {
        return tl::unexpected(apiError(100, u"(#100) The parameter file is required."_s));
    }
    const auto limit
        = std::ranges::find_if(Limits, [&part](const Limit& each) { return part->type.startsWith(each.beginning); });
    if (limit == Limits.end() || part->content.size() > limit->megabytes * 1024 * 1024) {
        return tl::unexpected(
            ApiError {.httpStatus = 400,
                      .code = MediaUpload,
                      .title = u"Media upload error"_s,
                      .details = u"Unsupported type or size: %1, %2 bytes"_s.arg(QString::fromLatin1(part->type))
                                     .arg(part->content.size())});
    }
    const auto id = QByteArray::number(++m_lastId);
    m_files.insert(id, {part->type, part->content});
    return idBody(id);
}

QByteArray MediaShelf::about(const QByteArray& id, const QUrl& origin) const
{
    const auto& file = m_files[id];
    JsonWriter json;
    json.beginObject()
        .text("messaging_product", "whatsapp")
        .text("url", origin.toEncoded() + '/' + FilePath.toByteArray() + id)
        .text("mime_type", file.type)
        .text("sha256", QCryptographicHash::hash(file.bytes, QCryptographicHash::Sha256).toHex())
        .text("file_size", QByteArray::number(file.bytes.size()))
        .text("id", id)
        .endObject();
    return json.take();
}

std::optional<HttpResponse> MediaShelf::file(const QByteArray& resource) const
{
    if (!resource.startsWith(FilePath)) {
        return std::nullopt;
    }
    const auto found = m_files.constFind(resource.mid(FilePath.size()));
    if (found == m_files.cend()) {
        return HttpResponse {.status = 404, .body = "{}"};
    }
    return HttpResponse {.status = 200, .body = found->bytes, .type = found->type};
}

QByteArray MediaShelf::remove(const QByteArray& id)
{
    m_files.remove(id);
    m_removed.append(id);
    return successBody();
}

std::optional<ApiError> MediaShelf::faultIn(const QByteArray& message) const
{
    const bool isNamed
        = std::ranges::any_of(m_removed, [&message](const QByteArray& id) { return message.contains('"' + id + '"'); });
    return isNamed ? std::optional(apiError(100,
                                            u"Param ['id'] is not a valid whatsapp business account media "
                                            "attachment ID."_s))
                   : std::nullopt;
}

} // namespace siaran::simulator
