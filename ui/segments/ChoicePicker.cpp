#include "ui/segments/ChoicePicker.h"

#include "ui/segments/CriteriaPhrase.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int MostRows = 8;
constexpr int ListRowHeight = 32;

} // namespace

ChoicePicker::ChoicePicker(const QString& objectName, const QString& name, QWidget* parent)
    : QPushButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_list(new QListWidget(m_popup))
    , m_name(name)
{
    setObjectName(objectName);
    setAutoDefault(false);
    setIcon(ui::icon(u"chevron-down"_s));
    setIconSize({12, 12});
    setLayoutDirection(QGuiApplication::isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(96);

    m_popup->setProperty("card", true);
    m_popup->setLayoutDirection(QGuiApplication::layoutDirection());
    m_list->setObjectName(objectName + u"List"_s);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(metrics::GapTiny, metrics::GapTiny, metrics::GapTiny, metrics::GapTiny);
    column->addWidget(m_list);

    connect(this, &QPushButton::clicked, this, &ChoicePicker::openList);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showNames();
        Q_EMIT chosenChanged();
    });
    // A click anywhere in the row ticks it, not only on the box, which the list sees to by itself.
    connect(m_list, &QListWidget::itemActivated, this, [](QListWidgetItem* item) {
        item->setCheckState(item->checkState() == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ChoicePicker::setChoices(QList<Choice> choices, const QVariantList& chosen, const QString& unknownName)
{
    for (const auto& key : chosen) {
        if (std::ranges::none_of(choices, [&](const Choice& choice) { return choice.key == key; })) {
            choices.push_back({key, unknownName});
        }
    }
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const auto& choice : choices) {
        auto* item = new QListWidgetItem(choice.name, m_list);
        item->setData(KeyRole, choice.key);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.contains(choice.key) ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, ListRowHeight});
    }
    showNames();
}

QVariantList ChoicePicker::chosen() const
{
    QVariantList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            keys.append(m_list->item(row)->data(KeyRole));
        }
    }
    return keys;
}

void ChoicePicker::openList()
{
    if (m_list->count() == 0) {
        return;
    }
    const int rows = qMin(MostRows, m_list->count());
    const int height = rows * ListRowHeight + 4 * metrics::GapTiny;
    auto place = QRect(mapToGlobal(QPoint(0, QWidget::height() + 2)), QSize(qMax(width(), 200), height));
    const auto available = screen()->availableGeometry();
    if (place.bottom() > available.bottom()) {
        place.moveBottom(mapToGlobal(QPoint()).y() - 2);
    }
    m_popup->setGeometry(place);
    m_popup->show();
    m_list->setFocus();
    if (m_list->currentRow() < 0) {
        m_list->setCurrentRow(0);
    }
}

void ChoicePicker::showNames()
{
    QStringList names;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            names.append(m_list->item(row)->text());
        }
    }
    const auto none = m_list->count() == 0 ? tr("None yet") : tr("Choose…");
    const auto text = names.isEmpty() ? none : eitherOf(names);
    const int room = width() - iconSize().width() - 40;
    setText(fontMetrics().elidedText(text, Qt::ElideRight, room).replace(u'&', u"&&"_s));
    setToolTip(names.isEmpty() ? QString() : text.toHtmlEscaped());
    //: A box and what is chosen in it: "Labels: Gamis or VIP"
    setAccessibleName(tr("%1: %2").arg(m_name, text));
}

void ChoicePicker::resizeEvent(QResizeEvent* event)
{
    QPushButton::resizeEvent(event);
    showNames();
}

} // namespace siaran::ui
