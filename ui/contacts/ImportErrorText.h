#pragma once

#include "ui/shell/ErrorText.h"

namespace siaran::ui {

/// Why a file could not be imported, and what to do about the file.
[[nodiscard]] ErrorWords importErrorWords(const Error& error);

} // namespace siaran::ui
