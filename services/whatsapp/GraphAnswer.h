#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/Transport.h"

#include <QJsonObject>

namespace siaran::whatsapp {

/// The object a GET answered with. Unauthorized for a bad token or a missing right, RateLimited with retryAfter when
/// told, NotFound, Invalid, Unavailable for no whole answer and for 5xx, Cancelled; Internal for what is no JSON
/// object. Details are masked.
[[nodiscard]] Result<QJsonObject> decodeObject(const HttpAnswer& answer);

/// For requests that answer {"success": true}: Internal when neither that nor an error was said.
[[nodiscard]] Result<void> decodeSuccess(const HttpAnswer& answer);

} // namespace siaran::whatsapp
