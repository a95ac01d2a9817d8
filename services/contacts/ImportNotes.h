#pragma once

#include "services/contacts/ColumnMapping.h"
#include "services/contacts/ImportReport.h"
#include "services/contacts/ImportRow.h"

namespace siaran::contacts {

/// Gathers the notes of an import in bounded memory. When they are too many, rejected rows are kept before cells that
/// were left out, and those before merged rows; the others are counted.
class ImportNotes {
public:
    static constexpr qsizetype Most = 10'000;
    static constexpr qsizetype LongestValue = 120;

    /// What there is to say about a row of the file. Rows come in the order of their lines.
    void addRow(const ColumnMapping& mapping, const TableRow& row, const ImportRow& contact);

    /// A row that was nobody new. Called when all rows are added, in the order of the lines.
    void addMerged(qint64 line, ImportReason reason, const QString& phoneE164);

    /// More such rows, of which nothing else is told.
    void countMerged(int rows) { m_total += rows; }

    [[nodiscard]] QList<ImportNote> byLine() const;
    [[nodiscard]] int leftOut() const;

private:
    void keep(QList<ImportNote>& notes, const ImportNote& note);

    QList<ImportNote> m_rejected;
    QList<ImportNote> m_cells;
    QList<ImportNote> m_merged;
    qsizetype m_nextCell = 0; ///< the first whose row may still turn out to be merged
    int m_total = 0;
};

} // namespace siaran::contacts
