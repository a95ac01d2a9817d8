#pragma once

#include "app/server/Options.h"

namespace siaran::app {

/// Does what is asked of the database and not of a running program: migrate, token create, token revoke,
/// inbox replay. Works beside a
/// server that runs. Answers the line to print.
[[nodiscard]] Result<QByteArray> administer(const ServerOptions& options);

} // namespace siaran::app
