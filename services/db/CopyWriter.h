#pragma once

#include "services/core/Result.h"

#include <QByteArray>
#include <QLatin1StringView>
#include <QList>
#include <QString>

#include <optional>

namespace siaran::db {

class Session;

/// Streams rows into a table by COPY, in the transaction the session is in. Nothing else may run on the session between
/// start() and finish(); a writer that is destroyed before finish() aborts the copy.
class CopyWriter {
public:
    explicit CopyWriter(Session& session);
    ~CopyWriter();
    Q_DISABLE_COPY_MOVE(CopyWriter)

    /// `target` is "table (column, …)", always a literal of the program.
    [[nodiscard]] Result<void> start(QLatin1StringView target);

    /// One row; nullopt is NULL. U+0000 cannot be stored and is dropped.
    [[nodiscard]] Result<void> writeRow(const QList<std::optional<QString>>& cells);

    /// One row that is in COPY's text format already: cells in UTF-8 between tabs, backslashes escaped, and a newline.
    [[nodiscard]] Result<void> writeLine(QByteArrayView line);

    /// Answers how many rows were written.
    [[nodiscard]] Result<qint64> finish();

private:
    [[nodiscard]] Result<void> flush();

    Session& m_session;
    QByteArray m_buffer;
    qint64 m_rows = 0;
    bool m_open = false;
};

} // namespace siaran::db
