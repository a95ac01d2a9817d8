#include "ui/templates/DraftButtons.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Kind = TemplateButton::Kind;

void addKind(QComboBox& box, const QString& text, Kind kind)
{
    box.addItem(text, static_cast<int>(kind));
}

QToolButton* makeTool(const QString& objectName, const QString& words, const QString& iconName, QWidget* parent)
{
    auto* tool = new QToolButton(parent);
    tool->setObjectName(objectName);
    tool->setToolTip(words);
    tool->setAccessibleName(words);
    tool->setIcon(icon(iconName));
    tool->setAutoRaise(true);
    return tool;
}

bool hasVariable(const DraftButton& button)
{
    return button.kind == Kind::Url && !templateVariables(button.url).isEmpty();
}

} // namespace

DraftButtons::DraftButtons(QWidget* parent)
    : QWidget(parent)
    , m_add(makeButton(u"addButton"_s, tr("Add a button"), {}, this))
    , m_column(new QVBoxLayout(this))
{
    setObjectName(u"draftButtons"_s);
    m_add->setIcon(icon(u"plus-lg"_s));
    m_column->setContentsMargins({});
    m_column->setSpacing(metrics::GapSmall);
    m_column->addWidget(m_add, 0, Qt::AlignLeft);
    setFocusProxy(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_buttons.push_back({});
        rebuild();
        m_lines.constLast().label->setFocus(Qt::OtherFocusReason);
        Q_EMIT edited(m_buttons);
    });
}

void DraftButtons::setButtons(const QList<DraftButton>& buttons)
{
    if (buttons != m_buttons) {
        m_buttons = buttons;
        rebuild();
    }
}

void DraftButtons::setInvalidButtons(const QList<int>& indexes)
{
    for (int i = 0; i < m_lines.size(); ++i) {
        const bool isInvalid = indexes.contains(i);
        for (auto* edit : {m_lines.at(i).label, m_lines.at(i).target, m_lines.at(i).example}) {
            setInvalid(*edit, isInvalid);
        }
    }
}

void DraftButtons::pointAt(int index)
{
    if (index < 0 || index >= m_lines.size()) {
        m_add->setFocus(Qt::OtherFocusReason);
        return;
    }
    const auto& line = m_lines.at(index);
    auto* first = m_buttons.at(index).kind == Kind::CopyCode ? line.example : line.label;
    first->setFocus(Qt::OtherFocusReason);
}

void DraftButtons::rebuild()
{
    if (m_area != nullptr) {
        m_area->hide();
        m_area->deleteLater();
        for (auto* child : m_area->findChildren<QWidget*>()) {
            child->setObjectName({}); // nobody finds what is on its way out
        }
    }
    m_lines.clear();
    m_area = new QWidget(this);
    auto* grid = new QGridLayout(m_area);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::GapTiny);
    grid->setVerticalSpacing(metrics::GapTiny);
    grid->setColumnStretch(1, 1);
    m_column->insertWidget(0, m_area);
    for (int i = 0; i < m_buttons.size(); ++i) {
        m_lines.push_back(addLine(i));
        fitLine(i);
    }
    m_area->setVisible(!m_buttons.isEmpty());
    m_add->setEnabled(m_buttons.size() < Most);
}

DraftButtons::Line DraftButtons::addLine(int index)
{
    const auto number = QString::number(index + 1);
    const auto& button = m_buttons.at(index);
    const Line line {new QComboBox(m_area), new QLineEdit(button.text, m_area), new QLineEdit(m_area),
                     new QLineEdit(button.example, m_area)};
    addKind(*line.kind, tr("Quick reply"), Kind::QuickReply);
    addKind(*line.kind, tr("Web address"), Kind::Url);
    addKind(*line.kind, tr("Phone call"), Kind::PhoneNumber);
    addKind(*line.kind, tr("Code to copy"), Kind::CopyCode);
    line.kind->setCurrentIndex(line.kind->findData(static_cast<int>(button.kind)));
    line.kind->setObjectName(u"buttonKind_"_s + number);
    line.kind->setAccessibleName(tr("Button %1: kind").arg(number));
    line.label->setObjectName(u"buttonLabel_"_s + number);
    line.label->setAccessibleName(tr("Button %1: label").arg(number));
    line.label->setPlaceholderText(tr("Label, up to 25 characters"));
    line.target->setObjectName(u"buttonTarget_"_s + number);
    line.target->setAccessibleName(tr("Button %1: what it opens").arg(number));
    line.example->setObjectName(u"buttonExample_"_s + number);
    line.example->setAccessibleName(tr("Button %1: example").arg(number));

    auto* up = makeTool(u"buttonUp_"_s + number, tr("Move button %1 up").arg(number), u"chevron-up"_s, m_area);
    auto* away = makeTool(u"buttonRemove_"_s + number, tr("Remove button %1").arg(number), u"x"_s, m_area);
    up->setEnabled(index > 0);
    auto* grid = qobject_cast<QGridLayout*>(m_area->layout());
    const int row = index * 3;
    grid->addWidget(line.kind, row, 0);
    grid->addWidget(line.label, row, 1);
    grid->addWidget(up, row, 2);
    grid->addWidget(away, row, 3);
    grid->addWidget(line.target, row + 1, 1);
    grid->addWidget(line.example, row + 2, 1);
    connect(up, &QToolButton::clicked, this, [this, index] { move(index, -1); });
    connect(away, &QToolButton::clicked, this, [this, index] {
        m_buttons.removeAt(index);
        rebuild();
        pointAt(qMin(index, static_cast<int>(m_buttons.size()) - 1));
        Q_EMIT edited(m_buttons);
    });
    connect(line.kind, &QComboBox::currentIndexChanged, this, [this, index, box = line.kind] {
        change(index, [box](DraftButton& one) { one.kind = static_cast<Kind>(box->currentData().toInt()); });
    });
    connect(line.label, &QLineEdit::textEdited, this,
            [this, index](const QString& text) { change(index, [&text](DraftButton& one) { one.text = text; }); });
    connect(line.target, &QLineEdit::textEdited, this, [this, index](const QString& text) {
        change(index, [&text](DraftButton& one) {
            (one.kind == Kind::PhoneNumber ? one.phoneNumber : one.url) = text.trimmed();
        });
    });
    connect(line.example, &QLineEdit::textEdited, this, [this, index](const QString& text) {
        change(index, [&text](DraftButton& one) { one.example = text.trimmed(); });
    });
    return line;
}

// Shows what the kind of button asks for.
void DraftButtons::fitLine(int index)
{
    const auto& line = m_lines.at(index);
    const auto& button = m_buttons.at(index);
    const bool isUrl = button.kind == Kind::Url;
    const bool isPhone = button.kind == Kind::PhoneNumber;
    const bool isCode = button.kind == Kind::CopyCode;
    line.label->setVisible(!isCode);
    line.target->setVisible(isUrl || isPhone);
    const auto& target = isPhone ? button.phoneNumber : button.url;
    if (line.target->text().trimmed() != target) {
        line.target->setText(target);
    }
    line.target->setPlaceholderText(isPhone ? u"+62 812…"_s : u"https://"_s);
    line.target->setToolTip(isUrl ? tr("It may end with {{1}}, which each person gets an own value for") : QString());
    line.example->setVisible(isCode || hasVariable(button));
    line.example->setPlaceholderText(isCode ? tr("An example of the code: HEMAT20")
                                            : tr("An example of the whole address"));
}

void DraftButtons::move(int index, int by)
{
    std::swap(m_buttons[index], m_buttons[index + by]);
    rebuild();
    pointAt(index + by);
    Q_EMIT edited(m_buttons);
}

void DraftButtons::change(int index, const std::function<void(DraftButton&)>& edit)
{
    edit(m_buttons[index]);
    fitLine(index);
    Q_EMIT edited(m_buttons);
}

} // namespace siaran::ui
