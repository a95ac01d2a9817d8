#pragma once

#include "services/domain/Criteria.h"
#include "ui/segments/RowCounts.h"

#include <QHash>

#include <map>
#include <optional>

namespace siaran::ui {

class RuleRow;

/// The rows of a rule as they are shown, and what is told of them: how many people, what is remarkable, what is
/// missing. The widgets are their parent's; a rule that is built anew has new rows, and another of these.
class RuleRows {
public:
    /// What is remarkable about a row. A note whose row is a group or the whole rule stands at its first row.
    struct Note {
        QList<int> path;
        QString sentence;
        QString fix; ///< what the button says; empty: no button
        Criteria fixed {}; ///< the whole rule after it
    };

    void add(RuleRow* row) { m_rows.append(row); }
    /// `counts` shows how many people the group at `index` has.
    void addGroup(int index, RowCounts* counts) { m_groups.insert(index, counts); }
    /// Null when no row stands there.
    [[nodiscard]] RuleRow* at(const QList<int>& path) const;

    /// Those that are not told have none to show. A group is told by {index}.
    void setFigures(const std::map<QList<int>, RowCounts::Figures>& figures);
    /// The numbers are of an older rule.
    void setFiguresFaint();
    /// A row that was there before keeps its numbers, faint, wherever it stands now.
    void keepFigures(const RuleRows& before);

    /// One a row is shown, the first that is told.
    void setNotes(const QList<Note>& notes);
    /// The rule after what the note of this row offers; nothing without a note.
    [[nodiscard]] std::optional<Criteria> fixAt(const QList<int>& path) const;

    /// What keeps rows from being used; strict says it as an error.
    void markProblems(const QList<CriteriaProblem>& problems, bool areStrict);

private:
    [[nodiscard]] RuleRow* rowOf(const Note& note) const;
    [[nodiscard]] const Note* noteOf(const RuleRow* row) const;

    QList<RuleRow*> m_rows;
    QHash<int, RowCounts*> m_groups;
    QList<Note> m_notes;
};

} // namespace siaran::ui
