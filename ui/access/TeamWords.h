#pragma once

#include "ui/shell/ErrorText.h"

namespace siaran::ui {

/// The words for what is wrong with a team's server, a sign-in, or a change of people.
[[nodiscard]] ErrorWords teamWords(const Error& error);
/// Both sentences in one.
[[nodiscard]] QString teamSentence(const Error& error);

} // namespace siaran::ui
