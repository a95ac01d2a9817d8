#include "services/api/Problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

struct Kind {
    int status;
    QString code;
    bool tellsDetail;
};

Kind kindOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::NotFound: return {404, u"not_found"_s, false};
    case ErrorKind::Conflict: return {409, u"conflict"_s, true};
    case ErrorKind::Invalid:
        return error.reason == "body.syntax"_L1 ? Kind {400, {}, true}
            : error.reason == "body.type"_L1    ? Kind {415, {}, true}
                                                : Kind {422, u"invalid"_s, true};
    case ErrorKind::Unauthorized:
        // The only other one: the account of WhatsApp is missing or refuses our token, which is no fault of the caller.
        return error.reason == "access.role"_L1 ? Kind {403, u"access.role"_s, false}
                                                : Kind {409, u"whatsapp.refused"_s, false};
    case ErrorKind::RateLimited: return {429, u"rate_limited"_s, false};
    case ErrorKind::Unavailable: return {503, u"unavailable"_s, false};
    case ErrorKind::Cancelled: return {409, u"superseded"_s, false};
    case ErrorKind::Internal: break;
    }
    return {500, u"internal"_s, false};
}

QString titleOf(int status)
{
    switch (status) {
    case 400: return u"The request cannot be read."_s;
    case 401: return u"A valid token is needed."_s;
    case 403: return u"The role of this token may not do this."_s;
    case 404: return u"There is no such thing."_s;
    case 405: return u"This address does not take this method."_s;
    case 409: return u"The present state does not allow this."_s;
    case 413: return u"The body is too large."_s;
    case 415: return u"The body is of a type that is not understood here."_s;
    case 422: return u"The request is understood, but cannot be done as it says."_s;
    case 429: return u"Too many requests."_s;
    case 503: return u"Not possible at this moment; try again."_s;
    default: return u"Something went wrong on the server."_s;
    }
}

void allowRetry(http::HttpResponse& response, std::chrono::milliseconds after)
{
    const auto seconds = std::max<qint64>(1, (after.count() + 999) / 1000);
    response.headers.insert("Retry-After"_ba, QByteArray::number(seconds));
}

} // namespace

http::HttpResponse problem(int status, const QString& code, const QString& detail)
{
    QJsonObject body {
        {u"type"_s, u"urn:siaran:problem:"_s + code},
        {u"title"_s, titleOf(status)},
        {u"status"_s, status},
        {u"code"_s, code},
    };
    if (!detail.isEmpty()) {
        body.insert(u"detail"_s, detail);
    }
    http::HttpResponse response {.status = status,
                                 .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
                                 .contentType = "application/problem+json"_ba,
                                 .headers = {}};
    if (status == 401) {
        response.headers.insert("WWW-Authenticate"_ba, "Bearer"_ba);
    }
    if (status == 429 || status == 503) {
        allowRetry(response, std::chrono::seconds(1));
    }
    return response;
}

http::HttpResponse problem(const Error& error)
{
    const auto kind = kindOf(error);
    auto response = problem(kind.status, error.reason.isEmpty() ? kind.code : error.reason,
                            kind.tellsDetail ? error.detail : QString());
    if (error.retryAfter) {
        allowRetry(response, *error.retryAfter);
    }
    return response;
}

} // namespace siaran::api
