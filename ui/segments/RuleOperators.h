#pragma once

#include "services/domain/Criteria.h"

namespace siaran::ui {

/// One way to ask about a field: its words, and the criterion as it would be when this way is chosen. Values that still
/// mean something are kept.
struct RuleOperator {
    QString words;
    Criterion criterion;
    QString hint = {}; ///< what is easily overlooked about it
};

/// Every way to ask about the field of `current`, that of `current` among them; empty where there is only one.
/// `today` fills the ends of new ranges.
[[nodiscard]] QList<RuleOperator> ruleOperators(const Criterion& current, QDate today);

/// Whether both ask about their field in the same way, with whatever values.
[[nodiscard]] bool isSameOperator(const Criterion& one, const Criterion& other);

} // namespace siaran::ui
