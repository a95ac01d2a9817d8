#pragma once

#include "services/domain/CriteriaLints.h"

#include <optional>

namespace siaran::models {

/// The rule as it would be put right, where it is plain what was meant: two values of one field that exclude each other
/// become one row with either, "or" between rows that leave nobody out becomes "and", values that do not exist go.
[[nodiscard]] std::optional<Criteria> fixOf(const Criteria& criteria, const CriteriaLint& lint,
                                            const KnownValues& known);

/// Without a row of the root, a whole group, or a row of a group, which takes its group along when it was the only one.
[[nodiscard]] Criteria withoutLevel(Criteria criteria, const QList<int>& path);

} // namespace siaran::models
