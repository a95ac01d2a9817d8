#include "services/contacts/ImportNotes.h"

#include "services/contacts/CellText.h"

#include <algorithm>

namespace siaran::contacts {

namespace {

ImportNote noteOf(const ColumnMapping& mapping, const TableRow& row, ImportOutcome outcome, const CellProblem& problem)
{
    const bool isOfCell = problem.column >= 0 && problem.column < mapping.columns.size();
    return {
        .line = static_cast<int>(row.line),
        .outcome = outcome,
        .reason = problem.reason,
        .column = isOfCell ? mapping.columns.at(problem.column).header : QString(),
        .value = isOfCell ? shortened(row.cells.value(problem.column), ImportNotes::LongestValue) : QString(),
    };
}

} // namespace

void ImportNotes::addRow(const ColumnMapping& mapping, const TableRow& row, const ImportRow& contact)
{
    if (contact.rejection) {
        keep(m_rejected, noteOf(mapping, row, ImportOutcome::Rejected, *contact.rejection));
        return;
    }
    for (const auto& problem : contact.problems) {
        keep(m_cells, noteOf(mapping, row, ImportOutcome::Added, problem));
    }
}

void ImportNotes::addMerged(qint64 line, ImportReason reason, const QString& phoneE164)
{
    while (m_nextCell < m_cells.size() && m_cells.at(m_nextCell).line <= line) {
        if (m_cells.at(m_nextCell).line == line) {
            m_cells[m_nextCell].outcome = ImportOutcome::Merged;
        }
        ++m_nextCell;
    }
    keep(m_merged,
         {.line = static_cast<int>(line),
          .outcome = ImportOutcome::Merged,
          .reason = reason,
          .column = {},
          .value = phoneE164});
}

QList<ImportNote> ImportNotes::byLine() const
{
    QList<ImportNote> notes;
    for (const auto& more : {m_rejected, m_cells, m_merged}) {
        notes += more.first(std::min(more.size(), Most - notes.size()));
    }
    std::ranges::stable_sort(notes, {}, &ImportNote::line);
    return notes;
}

int ImportNotes::leftOut() const
{
    return m_total - static_cast<int>(std::min<qsizetype>(m_total, Most));
}

void ImportNotes::keep(QList<ImportNote>& notes, const ImportNote& note)
{
    ++m_total;
    if (notes.size() < Most) {
        notes.push_back(note);
    }
}

} // namespace siaran::contacts
