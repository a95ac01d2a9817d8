#pragma once

#include <QStyledItemDelegate>

namespace siaran::ui {

/// Cells of a TableView: a hairline under each row, and a bar at the left of the current one while the table has focus.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    /// The same frame for delegates that paint their content themselves.
    static void paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index);
};

} // namespace siaran::ui
