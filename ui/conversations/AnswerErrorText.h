#pragma once

#include "services/core/Error.h"

#include <QString>

namespace siaran::ui {

/// Why an answer, a file of a conversation or a decision beside it did not work, in one sentence or two.
[[nodiscard]] QString answerErrorText(const Error& error);

} // namespace siaran::ui
