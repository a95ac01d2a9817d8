#include "services/whatsapp/ApiError.h"

#include "services/whatsapp/JsonText.h"

#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

std::optional<int> codeOf(const QJsonValue& value)
{
    const auto number = integerOf(value);
    const auto fits = number && *number >= 0 && *number <= std::numeric_limits<int>::max();
    return fits ? std::optional(static_cast<int>(*number)) : std::nullopt;
}

} // namespace

std::optional<ApiError> apiErrorFromBody(const QByteArray& body, int httpStatus)
{
    return apiErrorFromJson(QJsonDocument::fromJson(body).object()["error"_L1].toObject(), httpStatus);
}

std::optional<ApiError> apiErrorFromJson(const QJsonObject& error, int httpStatus)
{
    const auto code = codeOf(error["code"_L1]);
    if (!code) {
        return std::nullopt;
    }
    // A string instead of an object on the template endpoints.
    const auto data = error["error_data"_L1];
    const auto message = textOf(error["message"_L1]);
    return ApiError {
        .code = *code,
        .subcode = codeOf(error["error_subcode"_L1]).value_or(0),
        .message = message.isEmpty() ? textOf(error["title"_L1]) : message,
        .details = data.isObject() ? textOf(data["details"_L1]) : textOf(data),
        .httpStatus = httpStatus,
        .isTransient = error["is_transient"_L1].toBool(),
        .fbtraceId = textOf(error["fbtrace_id"_L1]),
    };
}

} // namespace siaran::whatsapp
