#pragma once

#include "ui/shell/ErrorText.h"

namespace siaran::ui {

/// Why something about opt-outs could not be done, and what to do.
[[nodiscard]] ErrorWords consentErrorWords(const Error& error);

/// Both sentences in one, for strips and toasts.
[[nodiscard]] QString consentErrorSentence(const Error& error);

} // namespace siaran::ui
