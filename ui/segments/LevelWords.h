#pragma once

#include "services/domain/Criteria.h"

namespace siaran::ui {

/// What stands above the rows of the whole rule.
[[nodiscard]] QString headingOf(GroupMatch match);

/// What stands above the rows of a group; under `root` as the word of the whole rule.
[[nodiscard]] QString groupHeadingOf(GroupMatch match, GroupMatch root);

/// "and" or "or": the word between two rows.
[[nodiscard]] QString connectorOf(GroupMatch match);

/// What a click on the word would do, for the eye and read aloud.
[[nodiscard]] QString connectorHint(GroupMatch match);
[[nodiscard]] QString connectorName(GroupMatch match);

} // namespace siaran::ui
