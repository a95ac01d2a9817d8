#include "services/simulator/GraphApi.h"

#include "services/simulator/JsonWriter.h"

#include <QRegularExpression>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

/// The major version of a segment like v23.0; 0 for another.
int versionIn(const QByteArray& segment)
{
    static const QRegularExpression version(u"^v([0-9]{1,4})\\.[0-9]+$"_s);
    return version.match(QString::fromLatin1(segment)).captured(1).toInt();
}

ApiAnswer answerWith(HttpResponse response)
{
    ApiAnswer answer;
    answer.response = std::move(response);
    return answer;
}

ApiAnswer answerOf(const Checked<QByteArray>& body)
{
    return body ? answerWith({.body = *body}) : refusal(body.error());
}

QList<QByteArray> idsOf(const SimulatorSettings& settings)
{
    QList<QByteArray> ids;
    for (int i = 0; i < settings.numbers; ++i) {
        ids.push_back(following(settings.phoneNumberId, i).toLatin1());
    }
    return ids;
}

} // namespace

GraphApi::GraphApi(const SimulatorSettings& settings, TemplateCatalogue& catalogue, Memory& memory, TemplateCare& care)
    : m_accessToken(settings.accessToken.toUtf8())
    , m_accountId(settings.accountId.toUtf8())
    , m_numberIds(idsOf(settings))
    , m_memory(memory)
    , m_care(care)
    , m_pages(settings, catalogue, memory)
    , m_history(settings, memory.history)
    , m_intake(settings, catalogue, memory, care)
    , m_desk(settings, catalogue)
{
}

ApiAnswer GraphApi::answer(const HttpRequest& request, const QUrl& origin, qint64 now)
{
    if (const auto fault = tokenFault(request)) {
        return refusal(*fault);
    }
    QList<QByteArray> segments = request.path.split('/');
    segments.removeAll(QByteArray());
    const int version = segments.isEmpty() ? 0 : versionIn(segments.front());
    const Asked asked {.request = request,
                       .resource = (version > 0 ? segments.mid(1) : segments).join('/'),
                       .version = version,
                       .origin = origin,
                       .now = now};
    if (const auto fault = permissionFault(asked)) {
        return refusal(*fault);
    }
    if (const auto fault
        = asked.posts() && asked.resource.endsWith("/messages") ? m_media.faultIn(request.body) : std::nullopt) {
        return refusal(*fault);
    }
    if (auto answer = message(asked)) {
        return *std::move(answer);
    }
    if (auto file = asked.gets() ? m_media.file(asked.resource) : std::nullopt) {
        return answerWith(*std::move(file));
    }
    const auto changed = change(asked);
    return answerOf(changed ? *changed : page(asked));
}

std::optional<ApiError> GraphApi::tokenFault(const HttpRequest& request) const
{
    const QByteArray authorization = request.header("authorization");
    const QByteArray inQuery = request.queryItems().queryItemValue(u"access_token"_s, QUrl::FullyDecoded).toUtf8();
    const bool known = authorization.isEmpty()
        ? inQuery == m_accessToken
        : authorization == "Bearer " + m_accessToken || authorization == "OAuth " + m_accessToken;
    if (!known) {
        return invalidToken();
    }
    return m_memory.account.isExpired() ? std::optional(expiredToken()) : std::nullopt;
}

// Sending and media need one right, all else the other; a token may always be looked at.
std::optional<ApiError> GraphApi::permissionFault(const Asked& asked) const
{
    constexpr int PermissionDenied = 10;
    if (asked.resource == "debug_token") {
        return std::nullopt;
    }
    const bool sends = numberIn(asked.resource, "/messages") || numberIn(asked.resource, "/marketing_messages")
        || numberIn(asked.resource, "/media");
    const auto needed = sends ? "whatsapp_business_messaging"_L1 : "whatsapp_business_management"_L1;
    const bool mayEither = m_memory.account.has("whatsapp_business_messaging"_L1) && !asked.posts()
        && (m_media.has(asked.resource) || m_media.file(asked.resource));
    if (m_memory.account.has(needed) || mayEither) {
        return std::nullopt;
    }
    return apiError(PermissionDenied, u"The token lacks the permission %1."_s.arg(needed));
}

std::optional<int> GraphApi::numberIn(const QByteArray& resource, QByteArrayView rest) const
{
    if (!resource.endsWith(rest)) {
        return std::nullopt;
    }
    const auto index = m_numberIds.indexOf(resource.chopped(rest.size()));
    return index < 0 ? std::nullopt : std::optional(static_cast<int>(index));
}

std::optional<ApiAnswer> GraphApi::message(const Asked& asked)
{
    if (!asked.posts()) {
        return std::nullopt;
    }
    if (const auto sender = numberIn(asked.resource, "/messages")) {
        return m_intake.take(asked.request, {.sender = *sender, .apiVersion = asked.version}, asked.now);
    }
    if (const auto sender = numberIn(asked.resource, "/marketing_messages")) {
        return m_intake.take(asked.request,
                             {.sender = *sender, .apiVersion = asked.version, .api = MessageApi::Marketing}, asked.now);
    }
    return std::nullopt;
}

std::optional<Checked<QByteArray>> GraphApi::change(const Asked& asked)
{
    if (asked.posts() && numberIn(asked.resource, "/media")) {
        return m_media.upload(asked.request);
    }
    if (asked.removes() && m_media.has(asked.resource)) {
        return m_media.remove(asked.resource);
    }
    if (asked.resource == m_accountId + "/subscribed_apps" && !asked.gets()) {
        m_subscribed = asked.posts();
        return successBody();
    }
    if (asked.posts() && asked.resource.endsWith("/uploads")) {
        return m_uploads.begin(asked.request);
    }
    if (asked.resource.startsWith("upload:")) {
        return asked.posts() ? m_uploads.take(asked.request, asked.resource) : m_uploads.about(asked.resource);
    }
    return changeTemplates(asked);
}

std::optional<Checked<QByteArray>> GraphApi::changeTemplates(const Asked& asked)
{
    const QByteArray unpause = "/unpause";
    if (asked.posts() && asked.resource == m_accountId + "/message_templates") {
        return m_desk.create(asked.request.body, asked.now);
    }
    if (asked.removes() && asked.resource == m_accountId + "/message_templates") {
        return m_desk.remove(asked.request.queryItems());
    }
    if (asked.posts() && asked.resource.endsWith(unpause)) {
        return m_care.unpause(asked.resource.chopped(unpause.size()), asked.now)
            ? Checked<QByteArray>(successBody())
            : tl::unexpected(apiError(100, u"The template is not paused."_s));
    }
    if (asked.posts() && !asked.resource.contains('/')) {
        return m_desk.edit(QString::fromLatin1(asked.resource), asked.request.body, asked.now);
    }
    return std::nullopt;
}

std::optional<Checked<QByteArray>> GraphApi::numberPage(const Asked& asked) const
{
    const QUrlQuery query = asked.request.queryItems();
    if (const auto which = numberIn(asked.resource, {})) {
        return m_pages.number(query, *which);
    }
    if (numberIn(asked.resource, "/message_history")) {
        return m_history.ofMessage(query, asked.now);
    }
    const QByteArray events = "/events";
    return asked.resource.endsWith(events)
        ? std::optional(m_history.events(asked.resource.chopped(events.size()), asked.now))
        : std::nullopt;
}

Checked<QByteArray> GraphApi::page(const Asked& asked) const
{
    const QString object = QString::fromUtf8(asked.resource.split('/').front());
    if (!asked.gets()) {
        return tl::unexpected(unknownObject(QString::fromLatin1(asked.request.method), object));
    }
    if (const auto ofNumber = numberPage(asked)) {
        return *ofNumber;
    }
    const QUrlQuery query = asked.request.queryItems();
    QUrl address = asked.origin;
    address.setPath(QString::fromLatin1(asked.request.path));
    if (asked.resource == m_accountId) {
        return m_pages.account(query);
    }
    if (asked.resource == m_accountId + "/phone_numbers") {
        return m_pages.numbers(query, address);
    }
    if (asked.resource == m_accountId + "/subscribed_apps") {
        return m_pages.subscribedApps(m_subscribed);
    }
    if (asked.resource == m_accountId + "/message_templates") {
        return m_pages.templates(query, address);
    }
    if (asked.resource == "debug_token") {
        return m_pages.token(query);
    }
    if (m_media.has(asked.resource)) {
        return m_media.about(asked.resource, asked.origin);
    }
    return tl::unexpected(unknownObject(u"GET"_s, object));
}

} // namespace siaran::simulator
