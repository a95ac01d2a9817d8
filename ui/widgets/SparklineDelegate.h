#pragma once

#include "ui/widgets/RowDelegate.h"

#include <functional>

namespace siaran::ui {

/// A column of sparklines. Models know no lines: the pane says which numbers a cell stands for. Give the model's
/// AccessibleTextRole the same in words.
class SparklineDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using ValuesOf = std::function<QList<int>(const QModelIndex&)>;

    explicit SparklineDelegate(ValuesOf valuesOf, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    ValuesOf m_valuesOf;
};

} // namespace siaran::ui
