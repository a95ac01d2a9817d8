#pragma once

#include "services/core/Result.h"

#include <QString>

#include <functional>

namespace siaran::db {

class Session;

/// Rows of one database on their way into another, as COPY writes and reads them: nothing of them is understood or
/// changed in between, and few of them are in memory at a time.
class CopyPipe {
public:
    /// `isCancelled` is asked every few thousand rows.
    CopyPipe(Session& from, Session& to, std::function<bool()> isCancelled);

    /// Writes what `query` selects into "table (column, …)", both made by the program; answers how many rows. When it
    /// fails or is cancelled, the transactions of both sides are to be given up.
    [[nodiscard]] Result<qint64> pour(const QString& query, const QString& target);

private:
    [[nodiscard]] Result<void> begin(const QString& query, const QString& target);
    [[nodiscard]] Result<qint64> carry();
    [[nodiscard]] Result<void> end(bool complete);

    Session& m_from;
    Session& m_to;
    const std::function<bool()> m_isCancelled;
};

} // namespace siaran::db
