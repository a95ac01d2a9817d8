#pragma once

#include "ui/shell/ErrorText.h"

#include <optional>

namespace siaran::ui {

/// The words for an error whose reason tells more than its kind; nothing for a reason that is not known here.
[[nodiscard]] std::optional<ErrorWords> reasonWords(const QString& reason);

} // namespace siaran::ui
