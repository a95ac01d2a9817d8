#pragma once

#include "services/domain/Criteria.h"

namespace siaran::ui {

/// The rules before and after the one that is shown, for undo and redo. Edits of one row in succession are one step.
class RuleHistory {
public:
    void clear();

    /// `criteria` is about to be changed in `row`; an empty path stands for its structure.
    void remember(const Criteria& criteria, const QList<int>& row);

    /// The rule one step back or forward of `criteria`, or `criteria` itself where there is none.
    [[nodiscard]] Criteria back(const Criteria& criteria);
    [[nodiscard]] Criteria forward(const Criteria& criteria);

private:
    QList<Criteria> m_past;
    QList<Criteria> m_future;
    QList<int> m_editedRow; ///< the row that the newest of the past was kept for
};

} // namespace siaran::ui
