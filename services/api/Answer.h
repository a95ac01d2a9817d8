#pragma once

#include "services/core/Result.h"
#include "services/http/HttpMessage.h"

#include <QJsonObject>

namespace siaran::api {

/// What a handler answers; an error becomes a problem (Problem.h).
using Answer = Result<http::HttpResponse>;

[[nodiscard]] http::HttpResponse json(const QJsonObject& body, int status = 200);

/// 201 with the address of the new thing.
[[nodiscard]] http::HttpResponse created(const QString& location, const QJsonObject& body);

/// 204.
[[nodiscard]] http::HttpResponse nothing();

} // namespace siaran::api
