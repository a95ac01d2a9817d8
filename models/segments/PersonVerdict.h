#pragma once

#include "services/segments/SegmentService.h"

namespace siaran::models {

/// Why somebody is in or out of a rule.
struct PersonVerdict {
    enum class Reason {
        AllHold, ///< in: every condition is true
        OneHolds, ///< in: the condition at `path`, where one is enough
        NoneHolds, ///< out: not a single one, where one would be enough
        OneFails, ///< out: the condition at `path`, where all must be true
        LeftOut, ///< out: the condition at `path` leaves them out
    };
    Reason reason = Reason::AllHold;
    QList<int> path; ///< of a row, or of a group of which no row decides alone

    friend bool operator==(const PersonVerdict&, const PersonVerdict&) = default;
};

/// The first row that decides. `check` is of the same rule.
[[nodiscard]] PersonVerdict verdictOf(const Criteria& criteria, const segments::PersonCheck& check);

} // namespace siaran::models
