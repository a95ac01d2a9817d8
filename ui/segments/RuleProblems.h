#pragma once

#include "services/domain/Criteria.h"

namespace siaran::ui {

/// What a row still needs, in words.
[[nodiscard]] QString problemText(CriteriaProblem::Kind kind);

} // namespace siaran::ui
