#include "ui/widgets/BadgeDelegate.h"

#include "ui/theme/Metrics.h"

#include <QApplication>
#include <QPainter>

namespace siaran::ui {

BadgeDelegate::BadgeDelegate(LookOf lookOf, QObject* parent)
    : RowDelegate(parent)
    , m_lookOf(std::move(lookOf))
{
}

BadgeDelegate::BadgeDelegate(QObject* parent)
    : BadgeDelegate([](const QModelIndex& index) { return index.data(LookRole).value<BadgeLook>(); }, parent)
{
}

void BadgeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    auto item = option;
    initStyleOption(&item, index);
    item.text.clear();
    item.icon = {};
    const auto* style = item.widget != nullptr ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const auto look = m_lookOf(index);
    if (!look.text.isEmpty()) {
        const auto size = badgeSize(look, item.font);
        const auto place = item.rect.adjusted(metrics::CellPadding, 0, -metrics::GapTiny, 0);
        const auto box = QStyle::alignedRect(item.direction, Qt::AlignLeft | Qt::AlignVCenter, size, place);
        painter->save();
        painter->setClipRect(place);
        paintBadge(*painter, box.topLeft(), look, item.font, item.palette);
        painter->restore();
    }
    paintRow(*painter, option, index);
}

QSize BadgeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return badgeSize(m_lookOf(index), option.font) + QSize(2 * metrics::CellPadding, metrics::GapSmall);
}

QString BadgeDelegate::displayText(const QVariant& value, const QLocale& locale) const
{
    return value.canConvert<BadgeLook>() ? value.value<BadgeLook>().text : RowDelegate::displayText(value, locale);
}

} // namespace siaran::ui
