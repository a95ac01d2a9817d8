#pragma once

#include "ui/shell/ErrorText.h"

namespace siaran::ui {

/// Why something could not be done to a contact or to a word of the catalogue, and what to do.
[[nodiscard]] ErrorWords contactErrorWords(const Error& error);

/// Both sentences in one, for strips and toasts.
[[nodiscard]] QString contactErrorSentence(const Error& error);

} // namespace siaran::ui
