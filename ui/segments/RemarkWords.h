#pragma once

#include "models/segments/RuleRemarks.h"
#include "ui/segments/RuleWords.h"

namespace siaran::ui {

/// A remark about a rule in one sentence.
[[nodiscard]] QString remarkText(const models::RuleRemark& remark);

/// What its button does; empty where it has none.
[[nodiscard]] QString remarkFix(const models::RuleRemark& remark);

/// What the names of a rule say there is.
[[nodiscard]] KnownValues knownValuesOf(const RuleWords& words);

} // namespace siaran::ui
