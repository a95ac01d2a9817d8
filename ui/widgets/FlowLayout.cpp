#include "ui/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

namespace siaran::ui {

FlowLayout::FlowLayout(QWidget* parent)
    : QLayout(parent)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, true);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const auto* item : m_items) {
        if (!item->isEmpty()) {
            size = size.expandedTo(item->minimumSize());
        }
    }
    const auto margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, false);
}

int FlowLayout::arrange(const QRect& rect, bool isTrial) const
{
    const auto area = rect.marginsRemoved(contentsMargins());
    int top = area.top();
    QList<QLayoutItem*> line;
    QSize size(0, 0);
    for (auto* item : m_items) {
        if (item->isEmpty()) {
            continue;
        }
        const auto hint = item->sizeHint();
        if (!line.isEmpty() && size.width() + spacing() + hint.width() > area.width()) {
            const int below = top + size.height() + spacing();
            if (!isTrial) {
                place(line, area, top, size);
            }
            line.clear();
            top = below;
            size = {0, 0};
        }
        size = {size.width() + (line.isEmpty() ? 0 : spacing()) + hint.width(), qMax(size.height(), hint.height())};
        line.append(item);
    }
    if (!isTrial) {
        place(line, area, top, size);
    }
    return top + size.height() + contentsMargins().bottom() - rect.top();
}

// What is lower than its line stands in the middle of it.
void FlowLayout::place(const QList<QLayoutItem*>& line, const QRect& area, int top, QSize size) const
{
    const auto direction = parentWidget() != nullptr ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    int left = alignment().testFlag(Qt::AlignRight) ? area.right() + 1 - size.width() : area.left();
    for (auto* item : line) {
        const auto hint = item->sizeHint();
        const QRect wanted({left, top + (size.height() - hint.height()) / 2}, hint);
        item->setGeometry(QStyle::visualRect(direction, area, wanted));
        left += hint.width() + spacing();
    }
}

} // namespace siaran::ui
