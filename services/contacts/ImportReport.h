#pragma once

#include <QList>
#include <QString>
#include <QStringList>

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
};

/// One line of the file that deserves a word.
struct ImportNote {
    int line = 0; ///< of the file, counted from 1, where the row begins
    ImportOutcome outcome = ImportOutcome::Added;
    ImportReason reason = ImportReason::None;
    QString column; ///< the header of the cell the note is about
    QString value; ///< what stood there, shortened; of a merged row its number in E.164

    friend bool operator==(const ImportNote&, const ImportNote&) = default;
};

/// added + merged + rejected = rows of the file. `notes` has one entry for every merged and every rejected row, and one
/// for every cell that was left out or cut, by line. Of very many only 10,000 are kept, rejected rows first, and
/// `notesLeftOut` counts the others.
struct ImportReport {
    int added = 0;
    int merged = 0;
    int rejected = 0;
    QList<ImportNote> notes;
    int notesLeftOut = 0;
    QStringList columnsLeftOut = {}; ///< headers beyond the 60 new fields that one file may bring
};

struct ImportProgress {
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    int rows = 0;
};

} // namespace siaran::contacts
