#include "ui/segments/RuleRows.h"

#include "ui/segments/RuleProblems.h"
#include "ui/segments/RuleRow.h"

#include <algorithm>
#include <utility>

namespace siaran::ui {

RuleRow* RuleRows::at(const QList<int>& path) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const RuleRow* row) { return row->path() == path; });
    return found == m_rows.end() ? nullptr : *found;
}

void RuleRows::setFigures(const std::map<QList<int>, RowCounts::Figures>& figures)
{
    const auto figuresAt = [&](const QList<int>& path) {
        const auto found = figures.find(path);
        return found == figures.end() ? RowCounts::Figures {} : found->second;
    };
    for (auto* row : std::as_const(m_rows)) {
        row->setFigures(figuresAt(row->path()));
        row->setFiguresFaint(false);
    }
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        group.value()->setFigures(figuresAt({group.key()}));
        group.value()->setFaint(false);
    }
}

void RuleRows::setFiguresFaint()
{
    for (auto* row : std::as_const(m_rows)) {
        row->setFiguresFaint(true);
    }
    for (auto* counts : std::as_const(m_groups)) {
        counts->setFaint(true);
    }
}

void RuleRows::keepFigures(const RuleRows& before)
{
    for (auto* row : std::as_const(m_rows)) {
        const auto same = std::ranges::find(before.m_rows, row->criterion(), &RuleRow::criterion);
        if (same != before.m_rows.end()) {
            row->setFigures((*same)->figures());
        }
    }
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        if (const auto* same = before.m_groups.value(group.key())) {
            group.value()->setFigures(same->figures());
        }
    }
    setFiguresFaint();
}

void RuleRows::setNotes(const QList<Note>& notes)
{
    m_notes = notes;
    for (auto* row : std::as_const(m_rows)) {
        const auto* note = noteOf(row);
        row->setNote(note == nullptr ? QString() : note->sentence, note == nullptr ? QString() : note->fix);
    }
}

std::optional<Criteria> RuleRows::fixAt(const QList<int>& path) const
{
    const auto* note = noteOf(at(path));
    return note == nullptr ? std::nullopt : std::optional(note->fixed);
}

RuleRow* RuleRows::rowOf(const Note& note) const
{
    if (auto* row = at(note.path)) {
        return row;
    }
    const auto isInside = [&](const RuleRow* row) { return row->path().mid(0, note.path.size()) == note.path; };
    const auto first = std::ranges::find_if(m_rows, isInside);
    return first == m_rows.end() ? nullptr : *first;
}

const RuleRows::Note* RuleRows::noteOf(const RuleRow* row) const
{
    const auto note = std::ranges::find_if(m_notes, [&](const Note& one) { return rowOf(one) == row; });
    return note == m_notes.end() ? nullptr : &*note;
}

void RuleRows::markProblems(const QList<CriteriaProblem>& problems, bool areStrict)
{
    for (auto* row : std::as_const(m_rows)) {
        row->setProblem({}, false);
    }
    for (const auto& problem : problems) {
        if (auto* row = at(problem.path)) {
            row->setProblem(problemText(problem.kind), areStrict);
        }
    }
}

} // namespace siaran::ui
