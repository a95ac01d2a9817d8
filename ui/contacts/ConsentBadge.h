#pragma once

#include "ui/widgets/Badge.h"

namespace siaran::ui {

/// How a person's consent looks, in the table and beside it.
[[nodiscard]] BadgeLook consentBadge(bool optedOut);

} // namespace siaran::ui
