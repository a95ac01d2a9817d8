#pragma once

#include "services/segments/SegmentService.h"

namespace siaran::segments {

/// People who answer all rows of a rule alike.
struct AnswerGroup {
    int people = 0;
    bool optedOut = false;
    QList<bool> rows; ///< one for each criterion, in the order of the rows
};

/// Every count of a rule from everybody's answers to its rows.
[[nodiscard]] RuleCounts tallied(const Criteria& criteria, const QList<AnswerGroup>& groups);

/// What the answers of one person mean for the groups and the whole; the contact is left to the caller.
[[nodiscard]] PersonCheck judged(const Criteria& criteria, const QList<bool>& rows);

} // namespace siaran::segments
