#pragma once

#include <QStyledItemDelegate>

namespace siaran::ui {

/// One thread in the list: who, when, the last words, how many are unread, and whether they said stop or may have.
/// Only for the rows of a ThreadListModel.
class ThreadDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace siaran::ui
