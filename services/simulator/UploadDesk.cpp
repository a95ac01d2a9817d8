#include "services/simulator/UploadDesk.h"

#include "services/simulator/JsonWriter.h"

namespace siaran::simulator {

using namespace Qt::StringLiterals;

Checked<QByteArray> UploadDesk::begin(const HttpRequest& request)
{
    const auto query = request.queryItems();
    const auto length = query.queryItemValue(u"file_length"_s).toLongLong();
    if (length <= 0 || !query.hasQueryItem(u"file_type"_s)) {
        return tl::unexpected(apiError(100, u"Params file_length and file_type are required."_s));
    }
    const auto session = "upload:practice" + QByteArray::number(m_uploads.size() + 1);
    m_uploads.insert(session, {.length = length});
    return idBody(session);
}

Checked<QByteArray> UploadDesk::take(const HttpRequest& request, const QByteArray& session)
{
    const auto upload = m_uploads.find(session);
    if (upload == m_uploads.end()) {
        return tl::unexpected(unknownObject(u"POST"_s, QString::fromLatin1(session)));
    }
    const bool follows = request.header("file_offset") == QByteArray::number(upload->received);
    if (!follows || upload->received + request.body.size() > upload->length) {
        return tl::unexpected(apiError(100, u"The file is not as long as it was announced."_s));
    }
    upload->received += request.body.size();
    return upload->received < upload->length
        ? about(session)
        : JsonWriter().beginObject().text("h", "4::" + session.toBase64()).endObject().take();
}

Checked<QByteArray> UploadDesk::about(const QByteArray& session) const
{
    const auto upload = m_uploads.constFind(session);
    if (upload == m_uploads.cend()) {
        return tl::unexpected(unknownObject(u"GET"_s, QString::fromLatin1(session)));
    }
    return JsonWriter().beginObject().text("id", session).number("file_offset", upload->received).endObject().take();
}

} // namespace siaran::simulator
