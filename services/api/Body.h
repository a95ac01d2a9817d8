#pragma once

#include "services/core/Result.h"
#include "services/domain/JsonReader.h"
#include "services/http/HttpMessage.h"

namespace siaran::api {

/// The JSON object a request brings; an absent body is an empty one. Invalid with a reason: body.type for another
/// content type than application/json, body.syntax for what is no object of JSON, body.nul for a NUL character, which
/// no text of the database can hold.
[[nodiscard]] Result<QJsonObject> jsonOf(const http::HttpRequest& request);

/// jsonOf() without members other than `keys`.
[[nodiscard]] Result<QJsonObject> jsonOf(const http::HttpRequest& request, const QStringList& keys);

/// The error of a reader, under the code all faults of a body have (body.invalid); the detail names the JSON path.
template <typename T>
[[nodiscard]] Result<T> bodyResult(const JsonReader& reader, T value)
{
    return reader.resultOf(std::move(value)).map_error([](const Error& error) {
        return Error {error.kind, error.detail, std::nullopt, QStringLiteral("body.invalid")};
    });
}

} // namespace siaran::api
