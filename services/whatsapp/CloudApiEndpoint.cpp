#include "services/whatsapp/CloudApiEndpoint.h"

#include "services/whatsapp/Transport.h"

#include <QHostAddress>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

bool isLoopback(const QString& host)
{
    return host == "localhost"_L1 || QHostAddress(host).isLoopback();
}

QString wrongIn(const QUrl& url)
{
    if (!url.isValid() || url.host().isEmpty()) {
        return u"base url: not an address"_s;
    }
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return u"base url: credentials, a query or a fragment in it"_s;
    }
    if (url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopback(url.host()))) {
        return {};
    }
    return u"base url: only https leaves this machine"_s;
}

// Ids become parts of a path and the token a part of a header: nothing may break out of either.
QString wrongIn(const CloudApiSettings& settings)
{
    static const QRegularExpression version(u"\\Av[0-9]{1,3}\\.[0-9]{1,2}\\z"_s);
    static const QRegularExpression id(u"\\A[0-9]{1,32}\\z"_s);
    if (!version.match(settings.version).hasMatch()) {
        return u"version: not like v25.0"_s;
    }
    if (!id.match(settings.phoneNumberId).hasMatch()) {
        return u"phone number id: not a number"_s;
    }
    if (!id.match(settings.wabaId).hasMatch()) {
        return u"business account id: not a number"_s;
    }
    const auto visible = [](char c) { return c > ' ' && c <= '~'; };
    if (settings.accessToken.isEmpty() || !std::ranges::all_of(settings.accessToken, visible)) {
        return u"access token: empty, or with characters no token has"_s;
    }
    return wrongIn(settings.baseUrl);
}

} // namespace

QString queryValue(const QString& text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

Result<CloudApiEndpoint> CloudApiEndpoint::from(const CloudApiSettings& settings)
{
    if (const auto wrong = wrongIn(settings); !wrong.isEmpty()) {
        return fail(ErrorKind::Invalid, wrong);
    }
    auto base = settings.baseUrl.toString();
    while (base.endsWith(u'/')) {
        base.chop(1);
    }
    base += u"/%1/"_s.arg(settings.version);
    CloudApiEndpoint endpoint;
    endpoint.m_accessToken = settings.accessToken;
    endpoint.m_root = base;
    endpoint.m_media = QUrl(base + settings.phoneNumberId + u"/media"_s);
    endpoint.m_phoneNumber = QUrl(base + settings.phoneNumberId);
    endpoint.m_messages = QUrl(base + settings.phoneNumberId + u"/messages"_s);
    endpoint.m_businessAccount = QUrl(base + settings.wabaId);
    endpoint.m_templates = QUrl(base + settings.wabaId + u"/message_templates"_s);
    return endpoint;
}

HttpRequest CloudApiEndpoint::request(QUrl url, QByteArray body) const
{
    return {.url = std::move(url), .accessToken = m_accessToken, .body = std::move(body)};
}

Result<QUrl> CloudApiEndpoint::object(const QString& id, const QUrlQuery& query) const
{
    static const QRegularExpression form(u"\\A[0-9]{1,32}\\z"_s);
    if (!form.match(id).hasMatch()) {
        return fail(ErrorKind::Invalid, u"not an id of WhatsApp"_s);
    }
    return with(QUrl(m_root + id), query);
}

Result<QUrl> CloudApiEndpoint::uploads(const QString& appId, const QUrlQuery& query) const
{
    return object(appId).map([&query](const QUrl& app) { return with(QUrl(app.toString() + u"/uploads"_s), query); });
}

Result<QUrl> CloudApiEndpoint::uploadSession(const QString& session) const
{
    static const QRegularExpression form(u"\\Aupload:[A-Za-z0-9_=?&.:%-]{1,1000}\\z"_s);
    if (!form.match(session).hasMatch()) {
        return fail(ErrorKind::Internal, u"not an upload session"_s);
    }
    return QUrl(m_root + session);
}

bool CloudApiEndpoint::mayFollow(const QUrl& url) const
{
    // The token goes with the request, so only to WhatsApp's own houses.
    static const QStringList houses {u".facebook.com"_s, u".fbsbx.com"_s, u".fbcdn.net"_s, u".whatsapp.net"_s};
    if (!url.isValid() || !url.userInfo().isEmpty()) {
        return false;
    }
    if (url.scheme() == m_messages.scheme() && url.authority() == m_messages.authority()) {
        return true;
    }
    return url.scheme() == "https"_L1 && url.port(443) == 443
        && std::ranges::any_of(houses, [&url](const QString& house) { return url.host().endsWith(house); });
}

QUrl CloudApiEndpoint::with(QUrl url, const QUrlQuery& query)
{
    url.setQuery(query);
    return url;
}

} // namespace siaran::whatsapp
