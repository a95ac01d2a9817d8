#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QJsonObject;

namespace siaran::whatsapp {

/// What the Graph API said about a refusal (whatsapp.md 2.1). `message` and `details` are Meta's words: for the log
/// (masked) and for support, never to branch on.
struct ApiError {
    int code = 0;
    int subcode = 0; ///< deprecated by Meta and still sent; 0 when absent
    QString message = {};
    QString details = {};
    int httpStatus = 0; ///< a hint only: throttles come as 400, 403 and 429
    bool isTransient = false;
    QString fbtraceId = {};

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

/// The error object of a response body. Nothing when there is none with a code in it: HTML, nothing at all, other JSON.
[[nodiscard]] std::optional<ApiError> apiErrorFromBody(const QByteArray& body, int httpStatus);

/// One error object, of a response (`error`) or of a webhook (`errors[]`).
[[nodiscard]] std::optional<ApiError> apiErrorFromJson(const QJsonObject& error, int httpStatus = 0);

} // namespace siaran::whatsapp
