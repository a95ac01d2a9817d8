#pragma once

#include "services/core/Error.h"

namespace siaran::app {

/// Says why the program cannot start, in a window and on the terminal, and answers the exit code 1.
[[nodiscard]] int reportStartFailure(const Error& error);

} // namespace siaran::app
