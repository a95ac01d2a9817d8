#include "ui/segments/ChoicePicker.h"

#include "ui/segments/CriteriaPhrase.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/PlainToolTip.h"

#include <QFrame>
#include <QKeyEvent>
#include <QListWidget>
#include <QScreen>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int KeyRole = Qt::UserRole;
constexpr int MostRows = 8;
constexpr int ListRowHeight = 32;
constexpr int NarrowestList = 200;
constexpr int LettersShown = 7;

} // namespace

ChoicePicker::ChoicePicker(const QString& objectName, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_popup(new QFrame(this, Qt::Popup))
    , m_list(new QListWidget(m_popup))
    , m_name(name)
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);

    m_popup->setProperty("card", true);
    m_list->setObjectName(objectName + u"List"_s);
    m_list->setAccessibleName(name);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(m_popup);
    column->setContentsMargins(metrics::GapTiny, metrics::GapTiny, metrics::GapTiny, metrics::GapTiny);
    column->addWidget(m_list);

    m_list->installEventFilter(this);

    connect(this, &QAbstractButton::clicked, this, &ChoicePicker::openList);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        showNames();
        Q_EMIT chosenChanged();
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
    const int height = rows * ListRowHeight + 2 * metrics::GapTiny + metrics::GapSmall;
    auto place = QRect(mapToGlobal(QPoint(0, QWidget::height() + 2)), QSize(qMax(width(), NarrowestList), height));
    if (place.bottom() > screen()->availableGeometry().bottom()) {
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
    m_hasChosen = !names.isEmpty();
    const auto none = m_list->count() == 0 ? tr("None to choose yet") : tr("Choose…");
    setText(m_hasChosen ? eitherOf(names) : none);
    setToolTip(m_hasChosen ? plainToolTip(text()) : QString());
    //: A box and what is chosen in it: "Labels: Gamis or VIP"
    setAccessibleName(tr("%1: %2").arg(m_name, text()));
    update();
}

QSize ChoicePicker::sizeHint() const
{
    QStyleOptionComboBox option;
    option.initFrom(this);
    const QSize content(fontMetrics().horizontalAdvance(u'X') * LettersShown, fontMetrics().height());
    return style()->sizeFromContents(QStyle::CT_ComboBox, &option, content, this);
}

void ChoicePicker::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    option.initFrom(this);
    option.editable = false;
    option.subControls = QStyle::SC_All;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const auto room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    painter.setPen(color(m_hasChosen ? Token::Text : Token::Text3, palette()));
    painter.drawText(room.adjusted(2, 0, -2, 0), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width() - 4));
}

// Esc closes the list; a page around it that leaves on Esc must not hear of it.
bool ChoicePicker::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QAbstractButton::eventFilter(watched, event);
}

void ChoicePicker::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        openList();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

} // namespace siaran::ui
