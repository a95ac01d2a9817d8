#include "services/simulator/GraphApi.h"

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

} // namespace

GraphApi::GraphApi(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, const ServiceWindows& windows)
    : m_accessToken(settings.accessToken.toUtf8())
    , m_phoneNumberId(settings.phoneNumberId.toUtf8())
    , m_accountId(settings.accountId.toUtf8())
    , m_pages(settings, catalogue)
    , m_intake(settings, catalogue, windows)
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
    return page(request, resource, origin);
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
    } else if (reads && resource == m_accountId + "/message_templates") {
        body = m_pages.templates(query, address);
    }
    if (!body) {
        return refusal(body.error());
    }
    ApiAnswer answer;
    answer.response.body = *body;
    return answer;
}

} // namespace siaran::simulator
