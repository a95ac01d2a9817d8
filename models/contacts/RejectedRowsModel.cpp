#include "models/contacts/RejectedRowsModel.h"

#include "models/contacts/ImportNotesModel.h"

#include <QLocale>

#include <algorithm>

namespace siaran::models {

using contacts::RejectedRow;
using contacts::RejectedRows;
using contacts::TableRow;

void RejectedRowsModel::setRows(const std::shared_ptr<const RejectedRows>& rows)
{
    beginResetModel();
    m_headers = rows ? rows->headers() : QStringList();
    m_rows.clear();
    if (rows) {
        for (const auto& row : rows->kept()) {
            m_rows.push_back({row, {}});
        }
    }
    m_notKept = rows ? rows->count() - static_cast<int>(rows->kept().size()) : 0;
    endResetModel();
    Q_EMIT mendedChanged();
}

QList<TableRow> RejectedRowsModel::mended() const
{
    QList<TableRow> rows;
    for (const auto& row : m_rows) {
        if (!row.mended.isEmpty()) {
            rows.push_back(row.rejected.row);
        }
    }
    return rows;
}

void RejectedRowsModel::takeAnswer(const QList<TableRow>& tried, const RejectedRows* still)
{
    for (const auto& row : tried) {
        const auto mine = std::ranges::find(m_rows, row.line, [](const Row& one) { return one.rejected.row.line; });
        if (mine == m_rows.end()) {
            continue;
        }
        const auto at = static_cast<int>(mine - m_rows.begin());
        const auto isThis = [&](const RejectedRow& one) { return one.row.line == row.line; };
        const auto& refused = still == nullptr ? QList<RejectedRow>() : still->kept();
        const auto found = std::ranges::find_if(refused, isThis);
        if (found == refused.end()) {
            beginRemoveRows({}, at, at);
            m_rows.removeAt(at);
            endRemoveRows();
        } else {
            m_rows[at].rejected.problem = found->problem;
            m_rows[at].mended.clear();
            Q_EMIT dataChanged(index(at, 0), index(at, columnCount() - 1));
        }
    }
    Q_EMIT mendedChanged();
}

QModelIndex RejectedRowsModel::problemOf(int row) const
{
    if (row < 0 || row >= m_rows.size()) {
        return {};
    }
    const auto column = m_rows.at(row).rejected.problem.column;
    return index(row, FirstCellColumn + static_cast<int>(qBound<qsizetype>(0, column, m_headers.size() - 1)));
}

int RejectedRowsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RejectedRowsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FirstCellColumn + static_cast<int>(m_headers.size());
}

QString RejectedRowsModel::cellText(const Row& row, qsizetype cell)
{
    return row.rejected.row.cells.value(cell);
}

bool RejectedRowsModel::isProblem(const Row& row, int column)
{
    return column >= FirstCellColumn && row.rejected.problem.column == column - FirstCellColumn;
}

QVariant RejectedRowsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto& row = m_rows.at(index.row());
    const auto reason = ImportNotesModel::reasonText(row.rejected.problem.reason);
    switch (role) {
    case IsProblemRole: return isProblem(row, index.column());
    case IsMendedRole: return row.mended.contains(index.column() - FirstCellColumn);
    case Qt::ToolTipRole: return isProblem(row, index.column()) ? reason : QVariant();
    case Qt::AccessibleTextRole:
        if (isProblem(row, index.column())) {
            //: Read aloud for the wrong cell of a rejected row: what stands there, and why it was refused
            return tr("%1: %2").arg(cellText(row, index.column() - FirstCellColumn), reason);
        }
        [[fallthrough]];
    case Qt::DisplayRole:
    case Qt::EditRole:
        switch (index.column()) {
        case LineColumn: return QLocale().toString(row.rejected.row.line);
        case ReasonColumn: return reason;
        default: return cellText(row, index.column() - FirstCellColumn);
        }
    default: return {};
    }
}

bool RejectedRowsModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable)) {
        return false;
    }
    auto& row = m_rows[index.row()];
    const auto cell = index.column() - FirstCellColumn;
    auto& cells = row.rejected.row.cells;
    if (cells.value(cell) == value.toString()) {
        return true;
    }
    while (cells.size() <= cell) {
        cells.append(QString());
    }
    cells[cell] = value.toString();
    row.mended.insert(cell);
    Q_EMIT dataChanged(index, index);
    Q_EMIT mendedChanged();
    return true;
}

Qt::ItemFlags RejectedRowsModel::flags(const QModelIndex& index) const
{
    const auto own = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() >= FirstCellColumn ? own | Qt::ItemIsEditable : own;
}

QVariant RejectedRowsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case LineColumn: return tr("Line");
    case ReasonColumn: return tr("Why");
    default: return m_headers.value(section - FirstCellColumn);
    }
}

} // namespace siaran::models
