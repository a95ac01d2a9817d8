#pragma once

#include "ui/widgets/RowDelegate.h"

namespace siaran::ui {

/// The progress of a campaign in a cell: a small segmented bar from the tally, and how many per cent are behind it.
class ProgressDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace siaran::ui
