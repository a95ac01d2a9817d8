#pragma once

#include "services/domain/Criteria.h"

#include <QSet>

namespace siaran {

/// What a workspace has at the moment. Choices of a field are those of its catalogue entry.
struct KnownValues {
    QSet<LabelId> labels;
    QSet<WorkflowStatusId> statuses;
    QSet<CampaignId> campaigns;
    QList<CustomField> fields;
};

/// Something about a rule that can be used but hardly means what its author wanted. Paths are as in CriteriaProblem.
struct CriteriaLint {
    enum class Kind {
        Impossible, ///< nobody can match this row and `other` at once
        EverybodyAnyway, ///< everybody matches this row or `other`
        NegativeOr, ///< this row or `other` leaves out only people who carry the labels of both
        UnknownValue, ///< names a label, status, field, choice or campaign that does not exist (any more)
    };
    Kind kind = Kind::Impossible;
    QList<int> path;
    QList<int> other {};

    friend bool operator==(const CriteriaLint&, const CriteriaLint&) = default;
};

/// Rows that contradict each other where all must hold, rows that leave nobody out where any may hold, and values that
/// do not exist; in the order of the rows. Only what is certain for every person is told: silence promises nothing.
/// Rows with problems are passed over. Rows that nobody matches are told by their counts.
[[nodiscard]] QList<CriteriaLint> lintsOf(const Criteria& criteria, const KnownValues& known);

} // namespace siaran
