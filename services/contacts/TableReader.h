#pragma once

#include "services/contacts/RowSource.h"

namespace siaran::contacts {

/// Reads a list of people of any kind and size from a random-access device, always from its beginning: text and cards
/// in flat memory, workbooks in what their shared texts need. No thread of its own.
class TableReader {
public:
    explicit TableReader(TableFormat format, TableLimits limits = {});

    /// The kind of the file by what stands in it, and how it is written. Invalid: "import.not_text",
    /// "import.too_large", "import.unreadable", "import.encrypted" (a workbook with a password), "import.old_workbook"
    /// (.xls), "import.broken_workbook".
    [[nodiscard]] static Result<TableFormat> guessFormat(QIODevice& device, const TableLimits& limits = {});

    /// The names of the sheets; empty for what is no workbook.
    [[nodiscard]] Result<QStringList> sheets(QIODevice& device) const;

    /// Hands over each row with something in it, in order, until the end or until `sink` says No; device.pos() tells
    /// how far it is. Cards come under a header row of our own. Rows handed over before an error stay handed over.
    /// Invalid: "import.too_large" (the file, a row or a cell), "import.quote_not_closed", "import.broken_workbook",
    /// "import.unreadable" when the device fails.
    [[nodiscard]] Result<void> read(QIODevice& device, const RowSink& sink) const;

    /// At most `count` rows from the beginning, for a guess or a preview.
    [[nodiscard]] Result<QList<TableRow>> firstRows(QIODevice& device, qsizetype count) const;

private:
    TableFormat m_format;
    TableLimits m_limits;
};

} // namespace siaran::contacts
