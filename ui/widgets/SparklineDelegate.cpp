#include "ui/widgets/SparklineDelegate.h"

#include "ui/theme/Metrics.h"
#include "ui/widgets/Sparkline.h"

#include <QApplication>
#include <QPainter>

namespace siaran::ui {

SparklineDelegate::SparklineDelegate(ValuesOf valuesOf, QObject* parent)
    : RowDelegate(parent)
    , m_valuesOf(std::move(valuesOf))
{
}

void SparklineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto item = option;
    initStyleOption(&item, index);
    item.text.clear();
    const auto* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto area = QRectF(item.rect).adjusted(metrics::CellPadding, metrics::GapSmall, -metrics::CellPadding,
                                                 -metrics::GapSmall);
    paintSparkline(*painter, area, m_valuesOf(index), item.palette);
    paintRow(*painter, option, index);
}

} // namespace siaran::ui
