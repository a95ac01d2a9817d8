#pragma once

#include "ui/widgets/RowDelegate.h"

namespace siaran::ui {

/// Cells of rejected rows: the one at fault is tinted and underlined, a mended one is set in bold.
class RejectedDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

private:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;
};

} // namespace siaran::ui
