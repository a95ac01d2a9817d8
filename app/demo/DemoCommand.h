#pragma once

#include "services/core/Error.h"

#include <QStringList>

namespace siaran::app {

/// `siaran demo [--contacts N] [--seed S] [--report FILE] [--data-dir DIR]`, without a display. `arguments` begin after
/// the word "demo". Answers the exit code: 0 when every promise held, 1 when one did not or something failed, 2 for a
/// call that makes no sense.
[[nodiscard]] int runDemo(int argc, char** argv, const QStringList& arguments);

} // namespace siaran::app
