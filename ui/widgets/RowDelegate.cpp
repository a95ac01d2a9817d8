#include "ui/widgets/RowDelegate.h"

#include "ui/theme/Tokens.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace siaran::ui {

namespace {

constexpr int BarWidth = 3;

bool isFirstShownColumn(const QTableView& table, int column)
{
    const auto* header = table.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!header->isSectionHidden(logical)) {
            return logical == column;
        }
    }
    return false;
}

} // namespace

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    paintRow(*painter, option, index);
}

void RowDelegate::paintRow(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto& rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Token::Border, option.palette));
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    if (table == nullptr || !table->hasFocus() || table->currentIndex().row() != index.row()
        || !isFirstShownColumn(*table, index.column())) {
        return;
    }
    const int edge = option.direction == Qt::RightToLeft ? rect.right() - BarWidth + 1 : rect.left();
    painter.fillRect(QRect(edge, rect.top(), BarWidth, rect.height()), color(Token::Focus, option.palette));
}

} // namespace siaran::ui
