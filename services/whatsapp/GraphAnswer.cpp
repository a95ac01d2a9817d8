#include "services/whatsapp/GraphAnswer.h"

#include "services/core/Masking.h"
#include "services/whatsapp/ErrorCatalogue.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

ErrorKind kindOf(int status)
{
    switch (status) {
    case 401:
    case 403: return ErrorKind::Unauthorized;
    case 404: return ErrorKind::NotFound;
    case 429: return ErrorKind::RateLimited;
    default: return status >= 400 && status < 500 ? ErrorKind::Invalid : ErrorKind::Unavailable;
    }
}

// The code knows better than the status: Meta reports throttles as 400, 403 and 429.
ErrorKind kindOf(const ApiError& error)
{
    constexpr int ObjectGone = 33; // as a code of its own, or below "invalid parameter"
    if (error.code == ObjectGone || (error.code == 100 && error.subcode == ObjectGone)) {
        return ErrorKind::NotFound;
    }
    if (!isKnownCode(error.code)) {
        return error.isTransient ? ErrorKind::Unavailable : kindOf(error.httpStatus);
    }
    switch (classOf(error)) {
    case ErrorClass::Account: return ErrorKind::Unauthorized;
    case ErrorClass::Throttle: return ErrorKind::RateLimited;
    case ErrorClass::Transient: return ErrorKind::Unavailable;
    default: return kindOf(error.httpStatus);
    }
}

// What the check of a template found, and Meta's own limits of templates (whatsapp.md 2.3).
QString reasonOf(const ApiError& error)
{
    switch (error.subcode) {
    case 2388019: return u"template.limit"_s;
    case 2388024: return u"template.name_taken"_s;
    case 2388039: return u"template.not_editable"_s;
    case 2388040: return u"template.too_long"_s;
    case 2388047: return u"template.header"_s;
    case 2388072: return u"template.body"_s;
    case 2388073: return u"template.footer"_s;
    case 2388293: return u"template.crowded"_s;
    case 2388299: return u"template.edge"_s;
    default: return {};
    }
}

QString detailOf(const ApiError& error)
{
    return masked(u"HTTP %1, code %2/%3: %4 %5 (trace %6)"_s.arg(error.httpStatus)
                      .arg(error.code)
                      .arg(error.subcode)
                      .arg(error.message, error.details, error.fbtraceId));
}

} // namespace

Result<QJsonObject> decodeObject(const HttpAnswer& answer)
{
    if (answer.ended == HttpEnd::Cancelled) {
        return fail(ErrorKind::Cancelled);
    }
    if (answer.ended != HttpEnd::Answered) {
        return fail(ErrorKind::Unavailable, u"no whole answer, HTTP %1"_s.arg(answer.status));
    }
    if (answer.status >= 200 && answer.status < 300) {
        const auto document = QJsonDocument::fromJson(answer.body);
        return document.isObject() ? Result<QJsonObject>(document.object())
                                   : fail(ErrorKind::Internal, u"HTTP %1 without an object"_s.arg(answer.status));
    }
    const auto error = apiErrorFromBody(answer.body, answer.status);
    return tl::unexpected(Error {
        .kind = error ? kindOf(*error) : kindOf(answer.status),
        .detail = error ? detailOf(*error) : u"HTTP %1"_s.arg(answer.status),
        .retryAfter = answer.retryAfter,
        .reason = error ? reasonOf(*error) : QString(),
    });
}

Result<void> decodeSuccess(const HttpAnswer& answer)
{
    return decodeObject(answer).and_then([](const QJsonObject& json) -> Result<void> {
        return json["success"_L1].toBool() ? Result<void>()
                                           : fail(ErrorKind::Internal, u"neither a success nor an error"_s);
    });
}

} // namespace siaran::whatsapp
