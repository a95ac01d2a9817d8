#pragma once

#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QString>
#include <QStringList>

namespace siaran::consent {

/// Why a row of a list holds no number.
enum class NumberFault {
    Empty,
    NotANumber,
    RoundedBySpreadsheet, ///< "6,28E+12": the digits are gone
    Landline,
    TooShort,
    TooLong,
    Invalid,
};

/// A column of a file as a person tells them apart.
struct StopListColumn {
    QString title; ///< from the first row, when that is a header
    QStringList samples; ///< the first cells with something in them
    int numbers = 0; ///< of the rows that were looked at
};

/// What a look at the beginning of a file finds.
struct StopListPreview {
    QList<StopListColumn> columns;
    bool firstRowIsHeader = false;
    int column = -1; ///< the one that holds the numbers; -1 when none does
};

/// A row that was not taken.
struct RejectedNumber {
    qint64 line = 0;
    QString text; ///< of its cell
    NumberFault fault = NumberFault::NotANumber;

    friend bool operator==(const RejectedNumber&, const RejectedNumber&) = default;
};

/// What an import did. Every row with something in it is in exactly one of rows that gave numbers and `rejectedRows`.
struct StopListReport {
    static constexpr qsizetype MostRejected = 10'000;

    int rows = 0;
    int numbers = 0; ///< different ones
    int stopped = 0; ///< contacts who could be messaged before
    int alreadyStopped = 0; ///< contacts who had said stop
    int kept = 0; ///< numbers of nobody here that stay stopped from now on
    int alreadyKept = 0;
    int rejectedRows = 0;
    QList<RejectedNumber> rejected; ///< the first MostRejected of them
};

enum class StopListFormat { Csv, Xlsx };

/// A file of everybody who said stop. `titles` stand above the columns number, name, when, how, campaign, evidence;
/// `sources` are the words for how, in the order of ConsentSource.
struct StopListExport {
    QString path;
    StopListFormat format = StopListFormat::Csv;
    QStringList titles;
    QStringList sources;
};

/// Lists of numbers that are not to be written to, from and into files. A list only ever adds: what it does not name
/// stays as it is. Lives on one thread; answers come back on the caller's.
class StopListService {
public:
    virtual ~StopListService() = default;
    Q_DISABLE_COPY_MOVE(StopListService)

    /// Errors of a file are those of ImportService::preview().
    [[nodiscard]] virtual QCoro::Task<Result<StopListPreview>> preview(QString path) = 0;

    /// Opts out the numbers of one column: contacts at once, numbers of nobody here for whenever they come. All of it
    /// or, after an error, nothing. Invalid with import.no_phone_column when not one row held a number. Audited.
    [[nodiscard]] virtual QCoro::Task<Result<StopListReport>> import(QString path, int column) = 0;

    /// Answers how many people are in the file, all of one moment. Numbers kept as fingerprints only cannot be.
    /// Unavailable: export.not_written, export.disk_full; Invalid: export.too_many_rows. Audited.
    [[nodiscard]] virtual QCoro::Task<Result<int>> exportList(StopListExport what) = 0;

    /// Writes rows as a CSV file, `titles` above them; what a spreadsheet would take for a formula gets an apostrophe.
    /// Errors as of exportList().
    [[nodiscard]] virtual QCoro::Task<Result<void>> saveRows(QString path, QStringList titles, QList<QStringList> rows)
        = 0;

protected:
    StopListService() = default;
};

} // namespace siaran::consent
