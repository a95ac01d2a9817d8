#pragma once

#include "app/server/Options.h"

namespace siaran::app {

/// Does what is asked of the database and not of a running program: every command. Works beside a server that runs.
/// Answers the line to print.
[[nodiscard]] Result<QByteArray> administer(const ServerOptions& options);

} // namespace siaran::app
