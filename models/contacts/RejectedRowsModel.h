#pragma once

#include "services/contacts/ImportReport.h"

#include <QAbstractTableModel>
#include <QSet>

namespace siaran::models {

/// The rows of a file that were not imported, whole and with the reason; their cells can be mended.
class RejectedRowsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { LineColumn, ReasonColumn, FirstCellColumn };
    enum Role {
        IsProblemRole = Qt::UserRole, ///< the cell that the row was rejected for
        IsMendedRole, ///< the cell holds something else than the file
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// The rows of a report; null for none.
    void setRows(const std::shared_ptr<const contacts::RejectedRows>& rows);

    /// The rows of which a person has changed something, as they stand now.
    [[nodiscard]] QList<contacts::TableRow> mended() const;

    /// What came of trying `tried` again: those that are not in `still` are in the workspace and go from here, the
    /// others stay with their new reason. `still` may be null: all are in.
    void takeAnswer(const QList<contacts::TableRow>& tried, const contacts::RejectedRows* still);

    /// How many rows of the file are still not imported, with those that are not shown here.
    [[nodiscard]] int left() const { return static_cast<int>(m_rows.size()) + m_notKept; }
    [[nodiscard]] int notKept() const { return m_notKept; }

    /// The cell of a row to look at first.
    [[nodiscard]] QModelIndex problemOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// There are more or fewer mended rows.
    void mendedChanged();

private:
    struct Row {
        contacts::RejectedRow rejected;
        QSet<qsizetype> mended; ///< which cells
    };

    static QString cellText(const Row& row, qsizetype cell);
    static bool isProblem(const Row& row, int column);

    QStringList m_headers;
    QList<Row> m_rows;
    int m_notKept = 0;
};

} // namespace siaran::models
