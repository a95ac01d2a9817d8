#pragma once

#include "services/contacts/ImportReason.h"
#include "services/contacts/TableRow.h"
#include "services/core/Result.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <functional>
#include <memory>

class QTemporaryFile;

namespace siaran::contacts {

/// A row of the file that was not imported, whole, and why.
struct RejectedRow {
    TableRow row;
    CellProblem problem;

    friend bool operator==(const RejectedRow&, const RejectedRow&) = default;
};

/// What a saved list of rejected rows says to people: the titles of its first two columns and a sentence per reason.
struct RejectWords {
    QString line;
    QString reason;
    QHash<ImportReason, QString> sentences;
};

/// The rejected rows of one import, in bounded memory: the first ones to be shown and mended, the others in a temporary
/// file that lives as long as this does.
class RejectedRows {
public:
    static constexpr qsizetype MostKept = 10'000;
    static constexpr qsizetype MostKeptCharacters = 16'000'000;

    explicit RejectedRows(QStringList headers);
    ~RejectedRows();
    Q_DISABLE_COPY_MOVE(RejectedRows)

    /// Unavailable with the reason "import.disk_full" when the temporary file cannot grow.
    [[nodiscard]] Result<void> add(const TableRow& row, const CellProblem& problem);

    [[nodiscard]] int count() const { return m_count; }

    /// Of the columns of the table.
    [[nodiscard]] const QStringList& headers() const { return m_headers; }

    /// The first rows, by line.
    [[nodiscard]] const QList<RejectedRow>& kept() const { return m_kept; }

    /// Writes all of them as a CSV file in UTF-8 with a byte order mark: line, reason, and the cells of the row as they
    /// were, except that what a spreadsheet would take for a formula gets an apostrophe. Unavailable with the reason
    /// "export.not_written" when the file cannot be written; then what stood there before stays.
    [[nodiscard]] Result<void> save(const QString& path, const RejectWords& words) const;

private:
    [[nodiscard]] Result<void> spill(const RejectedRow& rejected);
    [[nodiscard]] Result<void> forEach(const std::function<void(const RejectedRow&)>& visit) const;

    const QStringList m_headers;
    QList<RejectedRow> m_kept;
    qsizetype m_keptCharacters = 0;
    int m_count = 0;
    std::unique_ptr<QTemporaryFile> m_rest;
};

} // namespace siaran::contacts
