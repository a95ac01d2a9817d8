#pragma once

#include "services/contacts/TableRow.h"
#include "services/contacts/TextEncoding.h"

#include <functional>

namespace siaran::contacts {

/// How the bytes of a file are to be read. guessFormat() proposes one; a person may choose another delimiter.
struct TableFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ';';

    friend bool operator==(const TableFormat&, const TableFormat&) = default;
};

enum class ReadOn { Yes, No };

/// Reads a table of any size from a random-access device in flat memory, always from its beginning. No thread of its
/// own.
class TableReader {
public:
    using RowSink = std::function<ReadOn(const TableRow& row)>;

    explicit TableReader(TableFormat format, TableLimits limits = {});

    /// The encoding and the delimiter (comma, semicolon, tab or bar), guessed from the first lines; a first line
    /// "sep=;", as spreadsheets know it, decides. Invalid: "import.not_text", "import.too_large".
    [[nodiscard]] static Result<TableFormat> guessFormat(QIODevice& device, const TableLimits& limits = {});

    /// Hands over each row with something in it, in order, until the end or until `sink` says No; device.pos() tells
    /// how far it is. Rows handed over before an error stay handed over. Invalid: "import.too_large" (the file, a row
    /// or a cell), "import.quote_not_closed", "import.unreadable" when the device fails.
    [[nodiscard]] Result<void> read(QIODevice& device, const RowSink& sink) const;

    /// At most `count` rows from the beginning, for a guess or a preview.
    [[nodiscard]] Result<QList<TableRow>> firstRows(QIODevice& device, qsizetype count) const;

private:
    TableFormat m_format;
    TableLimits m_limits;
};

} // namespace siaran::contacts
