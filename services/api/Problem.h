#pragma once

#include "services/core/Error.h"
#include "services/http/HttpMessage.h"

#include <QString>

namespace siaran::api {

/// An answer that says what went wrong (RFC 9457): `code` is stable and made for programs, `detail` for people who
/// write them; it may be empty.
[[nodiscard]] http::HttpResponse problem(int status, const QString& code, const QString& detail = {});

/// The problem an error of a service is: its reason is the code, else a word for its kind. What went wrong inside is
/// not told to the outside.
[[nodiscard]] http::HttpResponse problem(const Error& error);

} // namespace siaran::api
