#pragma once

#include <QtGlobal>

namespace siaran::contacts {

/// What became of a line of the file.
enum class ImportOutcome { Added, Merged, Rejected };

/// Why a line was rejected or merged, or lost one cell; the words are chosen in ui.
enum class ImportReason {
    None,
    NoPhone,
    RoundedBySpreadsheet, ///< the digits are gone: the column must be exported again as text
    Landline,
    TooShort,
    TooLong,
    NotANumber,
    InvalidPhone,
    DuplicateInFile,
    AlreadyKnown,
    BadValue, ///< one cell could not be read and was left out; the row itself was taken
    Shortened, ///< one cell was longer than the database keeps and was cut
    ExtraCells, ///< more filled cells than the table has columns: perhaps a delimiter without quotes
    RowsRunTogether, ///< a quote that is closed too late has swallowed the end of the row
    Erased, ///< this person asked to be erased and may not come back by a file
};

/// Something to tell about the cell in one column, counted from 0; -1 is the row as a whole.
struct CellProblem {
    qsizetype column = -1;
    ImportReason reason = ImportReason::None;

    friend bool operator==(const CellProblem&, const CellProblem&) = default;
};

} // namespace siaran::contacts
