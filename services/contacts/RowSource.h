#pragma once

#include "services/contacts/TableFormat.h"
#include "services/contacts/TableRow.h"
#include "services/core/Result.h"

#include <QList>

#include <functional>

class QIODevice;

namespace siaran::contacts {

enum class ReadOn { Yes, No };
using RowSink = std::function<ReadOn(const TableRow& row)>;

/// Rows of people, one after the other, wherever they come from.
class RowSource {
public:
    virtual ~RowSource() = default;
    Q_DISABLE_COPY_MOVE(RowSource)

    /// Hands over each row with something in it from the beginning, in order, until the end or until `sink` says No.
    [[nodiscard]] virtual Result<void> read(const RowSink& sink) = 0;

    /// How far it is, of size().
    [[nodiscard]] virtual qint64 position() const = 0;
    [[nodiscard]] virtual qint64 size() const = 0;

protected:
    RowSource() = default;
};

/// The rows of a file. The device has to outlive it.
class FileRows final : public RowSource {
public:
    FileRows(QIODevice& device, TableFormat format);

    [[nodiscard]] Result<void> read(const RowSink& sink) override;
    [[nodiscard]] qint64 position() const override;
    [[nodiscard]] qint64 size() const override;

private:
    QIODevice& m_device;
    const TableFormat m_format;
};

/// Rows that are in memory, such as those that a person has mended.
class ListedRows final : public RowSource {
public:
    explicit ListedRows(QList<TableRow> rows);

    [[nodiscard]] Result<void> read(const RowSink& sink) override;
    [[nodiscard]] qint64 position() const override { return m_position; }
    [[nodiscard]] qint64 size() const override { return m_rows.size(); }

private:
    const QList<TableRow> m_rows;
    qint64 m_position = 0;
};

} // namespace siaran::contacts
