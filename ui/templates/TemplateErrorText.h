#pragma once

#include "services/core/Error.h"

#include <QString>

namespace siaran::ui {

/// Why a template could not be handed in, changed or deleted, or a sample not be taken; and what to do.
[[nodiscard]] QString templateErrorSentence(const Error& error);

} // namespace siaran::ui
