#pragma once

#include "services/contacts/RowSource.h"
#include "services/contacts/WorkbookTexts.h"

#include <QSet>

namespace siaran::contacts {

class WorkbookXml;

/// What the cells of all sheets have in common.
struct WorkbookCells {
    WorkbookTexts texts;
    QSet<int> dateStyles; ///< numbers of the cell styles that show a date
    bool countsFrom1904 = false;
};

/// Reads the rows of one sheet, cell by cell, in the memory of one row.
class WorkbookSheet {
public:
    WorkbookSheet(WorkbookXml& xml, const WorkbookCells& cells, const TableLimits& limits);

    [[nodiscard]] Result<void> read(const RowSink& sink);

private:
    [[nodiscard]] Result<void> start();
    [[nodiscard]] Result<void> startCell();
    [[nodiscard]] Result<void> addText();
    [[nodiscard]] Result<void> endCell();
    [[nodiscard]] ReadOn endRow(const RowSink& sink);
    [[nodiscard]] QString cellText() const;

    WorkbookXml& m_xml;
    const WorkbookCells& m_cells;
    const TableLimits m_limits;
    TableRow m_row;
    qsizetype m_rowSize = 0;
    qsizetype m_column = -1;
    QString m_type;
    QString m_text;
    int m_style = 0;
    bool m_inValue = false;
    int m_inPhonetics = 0;
};

} // namespace siaran::contacts
