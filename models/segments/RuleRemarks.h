#pragma once

#include "services/domain/CriteriaLints.h"
#include "services/segments/SegmentService.h"

#include <optional>

namespace siaran::models {

/// Something about a rule that can be used but hardly means what its author wanted.
struct RuleRemark {
    enum class Kind {
        Impossible, ///< nobody can match the row and another one at once
        EverybodyAnyway, ///< everybody matches the row or another one
        NegativeOr, ///< "not this" or "not that" leaves out only who is both
        UnknownValue, ///< names what does not exist any more
        NobodyMatches, ///< nobody matches the row by itself
        NobodyLeft, ///< with the row, nobody is left
    };
    Kind kind = Kind::Impossible;
    QList<int> path; ///< as in CriteriaProblem
    int lost = 0; ///< with NobodyLeft: how many there were without the row
    std::optional<Criteria> fixed; ///< the whole rule as it would be put right, where that is plain

    friend bool operator==(const RuleRemark&, const RuleRemark&) = default;
};

/// What can be told from the rule alone, in the order of the rows.
[[nodiscard]] QList<RuleRemark> remarksOf(const Criteria& criteria, const KnownValues& known);

/// What can be told from its counts: rows that nobody matches, and the row that brings the result to zero.
[[nodiscard]] QList<RuleRemark> remarksOf(const Criteria& criteria, const segments::RuleCounts& counts);

} // namespace siaran::models
