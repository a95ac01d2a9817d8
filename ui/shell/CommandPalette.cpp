#include "ui/shell/CommandPalette.h"

#include "ui/shell/FuzzyMatch.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

enum Role { EntryRole = Qt::UserRole, PathRole, ShortcutRole };

constexpr int PaletteWidth = 560;
constexpr int EntryHeight = 38;
constexpr int MostShown = 9;
constexpr int MostRecent = 8;
constexpr int TopMargin = 56;

QString nameOf(const QAction& action)
{
    auto text = action.text();
    text.remove(u'&');
    if (text.endsWith(u'…')) {
        text.chop(1);
    }
    return text;
}

class EntryDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& /*index*/) const override
    {
        return {option.rect.width(), EntryHeight};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& palette = option.palette;
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color(Token::AccentSoft, palette));
            painter->drawRoundedRect(option.rect.adjusted(2, 1, -2, -1), metrics::RadiusControl,
                                     metrics::RadiusControl);
        }
        auto box = option.rect.adjusted(metrics::Gap, 0, -metrics::Gap, 0);
        const auto icon = index.data(Qt::DecorationRole).value<QIcon>();
        const int size = metrics::IconButton;
        const QRect iconBox(box.left(), box.center().y() - size / 2, size, size);
        icon.paint(painter, QStyle::visualRect(option.direction, option.rect, iconBox), Qt::AlignCenter,
                   enabled ? QIcon::Normal : QIcon::Disabled);
        box.setLeft(box.left() + size + metrics::Gap);
        const auto draw = [&](const QString& words, Token ink, Qt::Alignment side) {
            painter->setPen(color(ink, palette));
            const auto shown = painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width());
            const auto alignment = QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter;
            painter->drawText(QStyle::visualRect(option.direction, option.rect, box),
                              static_cast<int>(alignment.toInt()), shown);
            const int used = painter->fontMetrics().horizontalAdvance(shown) + metrics::Gap;
            if (side == Qt::AlignRight) {
                box.setRight(box.right() - used);
            } else {
                box.setLeft(box.left() + used);
            }
        };
        painter->setFont(scaledFont(option.font, 12, QFont::Medium));
        draw(index.data(ShortcutRole).toString(), Token::Text3, Qt::AlignRight);
        painter->setFont(scaledFont(option.font, 14));
        draw(index.data(Qt::DisplayRole).toString(), enabled ? Token::Text : Token::Text3, Qt::AlignLeft);
        painter->setFont(scaledFont(option.font, 12));
        draw(index.data(PathRole).toString(), Token::Text3, Qt::AlignLeft);
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_words(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setObjectName(u"commandPalette"_s);
    setProperty("overlay", true);
    setAccessibleName(tr("Command palette"));
    m_words->setObjectName(u"paletteWords"_s);
    m_words->setAccessibleName(tr("Find a command"));
    m_words->setPlaceholderText(tr("Type what you want to do"));
    m_words->addAction(icon(u"search"_s, Token::Text3), QLineEdit::LeadingPosition);
    m_words->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::GapSmall, metrics::GapSmall, metrics::GapSmall, metrics::GapSmall);
    column->setSpacing(metrics::GapSmall);
    column->addWidget(m_words);
    column->addWidget(m_list);

    connect(m_words, &QLineEdit::textChanged, this, &CommandPalette::filter);
    // The focus stays in the field, so the field says what Enter would run.
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_words->setAccessibleDescription(current.data().toString()); });
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    hide();
}

void CommandPalette::openWith(const QList<PaletteEntry>& entries)
{
    m_focusBefore = window()->focusWidget();
    m_entries = entries;
    m_words->clear();
    filter({});
    show();
    raise();
    m_words->setFocus(Qt::ShortcutFocusReason);
    window()->installEventFilter(this);
}

void CommandPalette::filter(const QString& typed)
{
    struct Found {
        int entry;
        bool enabled;
        int score;
        qsizetype recency;
    };
    QList<Found> found;
    for (int i = 0; i < m_entries.size(); ++i) {
        const auto* action = m_entries.at(i).action.data();
        if (action == nullptr || !action->isVisible()) {
            continue;
        }
        // The name counts double: a match in the menu's name alone comes after.
        const auto inName = fuzzyScore(typed, nameOf(*action));
        const auto inPath = fuzzyScore(typed, u"%1 %2"_s.arg(m_entries.at(i).path, nameOf(*action)));
        if (!inName && !inPath) {
            continue;
        }
        const auto recent = m_recent.indexOf(action->objectName());
        const auto recency = recent < 0 ? m_recent.size() : recent;
        found.push_back({i, action->isEnabled(), inName ? 2 * *inName : *inPath, recency});
    }
    std::stable_sort(found.begin(), found.end(), [](const Found& a, const Found& b) {
        return std::tuple(!a.enabled, -a.score, a.recency) < std::tuple(!b.enabled, -b.score, b.recency);
    });
    m_model->clear();
    for (const auto& hit : found) {
        const auto& entry = m_entries.at(hit.entry);
        auto* item = new QStandardItem(entry.action->icon(), nameOf(*entry.action));
        item->setData(hit.entry, EntryRole);
        const auto reason = entry.action->statusTip();
        item->setData(hit.enabled || reason.isEmpty() ? entry.path : reason, PathRole);
        item->setData(entry.action->shortcut().toString(QKeySequence::NativeText), ShortcutRole);
        item->setEnabled(hit.enabled);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
    place();
}

void CommandPalette::runCurrent()
{
    const auto index = m_list->currentIndex();
    if (!index.isValid() || !index.flags().testFlag(Qt::ItemIsEnabled)) {
        return;
    }
    const auto action = m_entries.at(index.data(EntryRole).toInt()).action;
    hide();
    if (action != nullptr) {
        m_recent.removeAll(action->objectName());
        m_recent.prepend(action->objectName());
        m_recent = m_recent.first(qMin<qsizetype>(m_recent.size(), MostRecent));
        action->trigger();
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int row = m_list->currentIndex().row();
        switch (key->key()) {
        case Qt::Key_Escape: hide(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: runCurrent(); return true;
        case Qt::Key_Down:
            m_list->setCurrentIndex(m_model->index(qMin(row + 1, m_model->rowCount() - 1), 0));
            return true;
        case Qt::Key_Up: m_list->setCurrentIndex(m_model->index(qMax(row - 1, 0), 0)); return true;
        default: break;
        }
    }
    if (watched == m_words && event->type() == QEvent::FocusOut && isVisible()) {
        hide();
    }
    if (watched == window() && event->type() == QEvent::Resize && isVisible()) {
        place();
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::hideEvent(QHideEvent* event)
{
    QFrame::hideEvent(event);
    window()->removeEventFilter(this);
    if (window()->findChildren<QWidget*>().contains(m_focusBefore)) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void CommandPalette::place()
{
    const int width = qMin(PaletteWidth, window()->width() - 2 * metrics::PageMargin);
    m_list->setFixedHeight(qBound(1, m_model->rowCount(), MostShown) * EntryHeight);
    const int height = sizeHint().height();
    setGeometry((window()->width() - width) / 2, TopMargin, width, height);
}

} // namespace siaran::ui
