#pragma once

#include <QByteArray>
#include <QString>
#include <tl/expected.hpp>

#include <optional>

namespace siaran::simulator {

/// An error as the Cloud API words it. `details` is what a client should show a developer; the title may change.
struct ApiError {
    int httpStatus = 400;
    int code = 100;
    int subcode = 0; ///< 0: none
    QString title;
    QString details; ///< empty: the answer has no error_data

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

template <typename T>
using Checked = tl::expected<T, ApiError>;

/// The error with its usual HTTP status and title; `details` replaces the usual ones.
[[nodiscard]] ApiError apiError(int code, const QString& details = {});

/// Where an error is usually met: in the answer to the request, or in a webhook after an acceptance.
enum class Told { AtOnce, Later };

/// Nothing for a code that the API does not know.
[[nodiscard]] std::optional<Told> toldOf(int code);

/// An access token that is missing or wrong: 190, HTTP 401.
[[nodiscard]] ApiError invalidToken();
/// One that was good: 190 with subcode 463.
[[nodiscard]] ApiError expiredToken();

/// A path that names nothing this token can see: 100 with subcode 33.
[[nodiscard]] ApiError unknownObject(const QString& method, const QString& id);

/// The body of the answer.
[[nodiscard]] QByteArray errorBody(const ApiError& error, QByteArrayView traceId);

} // namespace siaran::simulator
