#pragma once

#include "ui/shell/ErrorText.h"

namespace siaran::ui {

/// What is the matter with a connection that is being set up, or with its secrets: whose side it is on, and what to do.
[[nodiscard]] ErrorWords setupWords(const Error& error);

/// Both sentences in one.
[[nodiscard]] QString setupSentence(const Error& error);

} // namespace siaran::ui
