#include "ui/shell/Navigation.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QFocusEvent>
#include <QPainter>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

enum Role { IdRole = Qt::UserRole, CountRole, TitleRole, ShortcutRole };

constexpr int EntryHeight = 39;
constexpr int EntryGap = 3;
constexpr int Inset = 8;
constexpr int IconLeft = 14;
constexpr int MostShownCount = 99;

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& /*option*/, const QModelIndex& /*index*/) const override
    {
        return {metrics::NavigationCollapsed, EntryHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const auto* list = qobject_cast<const Navigation*>(option.widget);
        const bool focused = selected && list != nullptr && list->showsFocus();
        const auto& palette = option.palette;
        const auto box = QRectF(option.rect).adjusted(Inset, EntryGap / 2.0, -Inset, -EntryGap / 2.0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(focused ? QPen(color(Token::Focus, palette), 2) : QPen(Qt::NoPen));
        painter->setBrush(selected      ? QBrush(color(Token::AccentSoft, palette))
                              : hovered ? QBrush(color(Token::Surface2, palette))
                                        : QBrush(Qt::NoBrush));
        painter->drawRoundedRect(focused ? box.adjusted(1, 1, -1, -1) : box, metrics::RadiusControl,
                                 metrics::RadiusControl);

        const bool mirrored = option.direction == Qt::RightToLeft;
        const int size = metrics::IconNavigation;
        const bool collapsed = option.rect.width() <= metrics::NavigationCollapsed;
        const int left = collapsed ? (option.rect.width() - size) / 2 : Inset + IconLeft;
        QRect iconBox(option.rect.left() + left, option.rect.center().y() - size / 2, size, size);
        iconBox = QStyle::visualRect(option.direction, option.rect, iconBox);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        icon.paint(painter, iconBox, Qt::AlignCenter, QIcon::Normal, selected ? QIcon::On : QIcon::Off);

        const int count = index.data(CountRole).toInt();
        if (collapsed) {
            if (count > 0) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(color(Token::Accent, palette));
                painter->drawEllipse(QPointF(iconBox.right() + 3, iconBox.top() - 1), 4, 4);
            }
            painter->restore();
            return;
        }
        auto textBox = option.rect.adjusted(Inset + IconLeft + size + 10, 0, -Inset - metrics::GapSmall, 0);
        if (count > 0) {
            const auto used = paintCount(*painter, option, count);
            textBox.setRight(textBox.right() - used);
        }
        painter->setFont(scaledFont(option.font, 14, selected ? QFont::DemiBold : QFont::Normal));
        painter->setPen(color(selected ? Token::Text : Token::Text2, palette));
        const auto title
            = painter->fontMetrics().elidedText(index.data(TitleRole).toString(), Qt::ElideRight, textBox.width());
        const auto alignment = (mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
        painter->drawText(QStyle::visualRect(option.direction, option.rect, textBox),
                          static_cast<int>(alignment.toInt()), title);
        painter->restore();
    }

private:
    static int paintCount(QPainter& painter, const QStyleOptionViewItem& option, int count)
    {
        const auto words = count > MostShownCount ? u"%1+"_s.arg(MostShownCount) : QString::number(count);
        painter.setFont(scaledFont(option.font, 12, QFont::DemiBold));
        const int width = qMax(20, painter.fontMetrics().horizontalAdvance(words) + 12);
        QRect box(option.rect.right() - Inset - metrics::GapSmall - width, option.rect.center().y() - 9, width, 20);
        box = QStyle::visualRect(option.direction, option.rect, box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent, option.palette));
        painter.drawRoundedRect(box, 10, 10);
        painter.setPen(color(Token::OnAccent, option.palette));
        painter.drawText(box, Qt::AlignCenter, words);
        return width + metrics::GapSmall;
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(u"navigation"_s);
    setAccessibleName(tr("Navigation"));
    setItemDelegate(new EntryDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setUniformItemSizes(true);
}

void Navigation::addEntry(const QString& id, const QString& iconName)
{
    auto* item = new QListWidgetItem(this);
    item->setData(IdRole, id);
    item->setIcon(siaran::ui::icon(iconName));
}

void Navigation::setEntry(int row, const QString& title, const QString& shortcut)
{
    auto* entry = item(row);
    entry->setData(TitleRole, title);
    entry->setData(ShortcutRole, shortcut);
    tell(*entry);
}

void Navigation::setCount(const QString& id, int count)
{
    for (int row = 0; row < this->count(); ++row) {
        if (item(row)->data(IdRole) == id) {
            item(row)->setData(CountRole, count);
            tell(*item(row));
        }
    }
}

void Navigation::focusInEvent(QFocusEvent* event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QListWidget::focusInEvent(event);
}

void Navigation::keyPressEvent(QKeyEvent* event)
{
    m_byKeyboard = true;
    QListWidget::keyPressEvent(event);
}

void Navigation::tell(QListWidgetItem& item)
{
    const auto title = item.data(TitleRole).toString();
    const auto count = item.data(CountRole).toInt();
    const auto shortcut = item.data(ShortcutRole).toString();
    //: A pane with something waiting in it, for screen readers: "Replies, 12 waiting"
    item.setData(Qt::AccessibleTextRole, count > 0 ? tr("%1, %n waiting", nullptr, count).arg(title) : title);
    item.setToolTip(shortcut.isEmpty() ? title : u"%1  %2"_s.arg(title, shortcut));
}

} // namespace siaran::ui
