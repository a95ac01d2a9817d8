#include "services/contacts/RowSource.h"

#include "services/contacts/TableReader.h"

#include <QIODevice>

#include <algorithm>

namespace siaran::contacts {

FileRows::FileRows(QIODevice& device, TableFormat format)
    : m_device(device)
    , m_format(format)
{
}

Result<void> FileRows::read(const RowSink& sink)
{
    return TableReader(m_format).read(m_device, sink);
}

qint64 FileRows::position() const
{
    return m_device.pos();
}

qint64 FileRows::size() const
{
    return m_device.size();
}

ListedRows::ListedRows(QList<TableRow> rows)
    : m_rows(std::move(rows))
{
}

Result<void> ListedRows::read(const RowSink& sink)
{
    m_position = 0;
    for (const auto& row : m_rows) {
        ++m_position;
        const bool filled = std::ranges::any_of(row.cells, [](const QString& cell) { return !cell.isEmpty(); });
        if (filled && sink(row) == ReadOn::No) {
            break;
        }
    }
    return {};
}

} // namespace siaran::contacts
