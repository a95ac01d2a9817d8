#pragma once

#include "services/contacts/TableRow.h"
#include "services/core/Result.h"

#include <QByteArrayView>
#include <QList>
#include <csv.h>

#include <optional>

namespace siaran::contacts {

/// libcsv with line numbers and caps: pieces of UTF-8 go in, rows come out as soon as they end. Rows without a single
/// filled cell are left out. Cells that are not in quotes come without the spaces around them; a quote in the middle of
/// a cell stays what it is.
class CsvParser {
public:
    CsvParser(char delimiter, const TableLimits& limits);
    ~CsvParser();
    Q_DISABLE_COPY_MOVE(CsvParser)

    /// The rows that ended in this piece. Invalid: "import.too_large", "import.quote_not_closed".
    [[nodiscard]] Result<QList<TableRow>> feed(QByteArrayView piece);

    /// The last row, if the file does not end with a line end. Invalid: "import.quote_not_closed".
    [[nodiscard]] Result<QList<TableRow>> finish();

private:
    static void cellEnded(void* bytes, size_t size, void* self);
    static void rowEnded(int terminator, void* self);

    void keepRow();
    [[nodiscard]] bool looksRunTogether() const;
    [[nodiscard]] Result<void> parse(QByteArrayView upToLineEnd);
    [[nodiscard]] Result<void> checkSize() const;
    [[nodiscard]] tl::unexpected<Error> failInRow(const QString& what, const QString& reason) const;

    TableLimits m_limits;
    csv_parser m_parser {};
    QList<TableRow> m_rows;
    char m_delimiter;
    std::optional<qsizetype> m_width; ///< of the first row
    TableRow m_row {.line = 1};
    qint64 m_line = 1;
    qsizetype m_rowBytes = 0;
    qsizetype m_largestCell = 0;
    bool m_afterCarriageReturn = false;
    bool m_betweenRows = true;
};

} // namespace siaran::contacts
