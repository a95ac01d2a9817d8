#pragma once

#include "services/contacts/TextEncoding.h"

namespace siaran::contacts {

/// What kinds of files hold people.
enum class TableKind {
    Text, ///< cells between delimiters: CSV and its like
    Workbook, ///< .xlsx
    Cards, ///< vCard 2.1, 3.0 or 4.0
};

/// How the bytes of a file are to be read. TableReader::guessFormat() proposes one; a person may choose another
/// delimiter or sheet. The encoding counts for text and cards, the delimiter for text, the sheet (from 0) for
/// workbooks.
struct TableFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    char delimiter = ';';
    TableKind kind = TableKind::Text;
    int sheet = 0;

    friend bool operator==(const TableFormat&, const TableFormat&) = default;
};

} // namespace siaran::contacts
