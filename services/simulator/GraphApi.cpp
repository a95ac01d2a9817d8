#include "services/simulator/GraphApi.h"

#include "services/simulator/JsonWriter.h"

#include <QRegularExpression>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

bool isVersion(const QByteArray& segment)
{
    static const QRegularExpression version(u"^v[0-9]+\\.[0-9]+$"_s);
    return version.match(QString::fromLatin1(segment)).hasMatch();
}

/// The path without slashes around it and without the version, e.g. "106540352242922/messages".
QByteArray resourceOf(const QByteArray& path)
{
    QList<QByteArray> segments = path.split('/');
    segments.removeAll(QByteArray());
    if (!segments.isEmpty() && isVersion(segments.front())) {
        segments.removeFirst();
    }
    return segments.join('/');
}

ApiAnswer answerWith(HttpResponse response)
{
    ApiAnswer answer;
    answer.response = std::move(response);
    return answer;
}

} // namespace

GraphApi::GraphApi(const SimulatorSettings& settings, TemplateCatalogue& catalogue, const ServiceWindows& windows)
    : m_accessToken(settings.accessToken.toUtf8())
    , m_phoneNumberId(settings.phoneNumberId.toUtf8())
    , m_accountId(settings.accountId.toUtf8())
    , m_pages(settings, catalogue)
    , m_intake(settings, catalogue, windows)
    , m_desk(settings, catalogue)
{
}

ApiAnswer GraphApi::answer(const HttpRequest& request, const QUrl& origin, qint64 now)
{
    if (!knows(request)) {
        return refusal(invalidToken());
    }
    const QByteArray resource = resourceOf(request.path);
    if (request.method == "POST" && resource == m_phoneNumberId + "/messages") {
        return m_intake.take(request, now);
    }
    if (auto file = request.method == "GET" ? m_media.file(resource) : std::nullopt) {
        return answerWith(*std::move(file));
    }
    if (const auto changed = change(request, resource, now)) {
        return *changed ? answerWith({.body = **changed}) : refusal(changed->error());
    }
    return page(request, resource, origin);
}

std::optional<Checked<QByteArray>> GraphApi::change(const HttpRequest& request, const QByteArray& resource, qint64 now)
{
    const bool posts = request.method == "POST";
    const bool removes = request.method == "DELETE";
    if (posts && resource == m_phoneNumberId + "/media") {
        return m_media.upload(request);
    }
    if (removes && m_media.has(resource)) {
        return m_media.remove(resource);
    }
    if (posts && resource == m_accountId + "/message_templates") {
        return m_desk.create(request.body, now);
    }
    if (removes && resource == m_accountId + "/message_templates") {
        return m_desk.remove(request.queryItems());
    }
    if (resource == m_accountId + "/subscribed_apps" && (posts || removes)) {
        m_subscribed = posts;
        return successBody();
    }
    if (posts && resource.endsWith("/uploads")) {
        return beginUpload(request);
    }
    if (posts && resource.startsWith("upload:")) {
        return finishUpload(request, resource);
    }
    if (posts && !resource.contains('/')) {
        return m_desk.edit(QString::fromLatin1(resource), request.body, now);
    }
    return std::nullopt;
}

// The sample of a template's header comes in two steps: what it will be, then its bytes.
Checked<QByteArray> GraphApi::beginUpload(const HttpRequest& request)
{
    const auto query = request.queryItems();
    const auto length = query.queryItemValue(u"file_length"_s).toLongLong();
    if (length <= 0 || !query.hasQueryItem(u"file_type"_s)) {
        return tl::unexpected(apiError(100, u"Params file_length and file_type are required."_s));
    }
    const auto session = "upload:practice" + QByteArray::number(m_uploads.size() + 1);
    m_uploads.insert(session, length);
    return idBody(session);
}

Checked<QByteArray> GraphApi::finishUpload(const HttpRequest& request, const QByteArray& session)
{
    const auto length = m_uploads.value(session);
    if (length == 0) {
        return tl::unexpected(unknownObject(u"POST"_s, QString::fromLatin1(session)));
    }
    if (request.header("file_offset") != "0" || request.body.size() != length) {
        return tl::unexpected(apiError(100, u"The file is not as long as it was announced."_s));
    }
    return QByteArray("{\"h\":\"4::" + session.toBase64() + "\"}");
}

bool GraphApi::knows(const HttpRequest& request) const
{
    const QByteArray authorization = request.header("authorization");
    if (!authorization.isEmpty()) {
        return authorization == "Bearer " + m_accessToken;
    }
    return request.queryItems().queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8() == m_accessToken;
}

ApiAnswer GraphApi::page(const HttpRequest& request, const QByteArray& resource, const QUrl& origin) const
{
    const QUrlQuery query = request.queryItems();
    QUrl address = origin;
    address.setPath(QString::fromLatin1(request.path));

    const QString object = QString::fromUtf8(resource.split('/').front());
    Checked<QByteArray> body = tl::unexpected(unknownObject(QString::fromLatin1(request.method), object));
    const bool reads = request.method == "GET";
    if (reads && resource == m_phoneNumberId) {
        body = m_pages.number(query);
    } else if (reads && resource == m_accountId) {
        body = m_pages.account(query);
    } else if (reads && resource == m_accountId + "/phone_numbers") {
        body = m_pages.numbers(query, address);
    } else if (reads && m_media.has(resource)) {
        body = m_media.about(resource, origin);
    } else if (reads && resource == "debug_token") {
        body = m_pages.token(query);
    } else if (reads && resource == m_accountId + "/subscribed_apps") {
        body = m_pages.subscribedApps(m_subscribed);
    } else if (reads && resource == m_accountId + "/message_templates") {
        body = m_pages.templates(query, address);
    }
    if (!body) {
        return refusal(body.error());
    }
    return answerWith({.body = *body});
}

} // namespace siaran::simulator
