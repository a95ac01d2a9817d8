#include "ui/segments/RuleRow.h"

#include "ui/segments/CriteriaPhrase.h"
#include "ui/segments/RuleOperators.h"
#include "ui/segments/ValueEditor.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int WidestInRow = 200;

QString nameOf(const QList<int>& path)
{
    QStringList parts;
    for (const int index : path) {
        parts.append(QString::number(index));
    }
    return u"row_"_s + parts.join(u'_');
}

QComboBox* makeBox(const QString& objectName, const QString& name, int letters, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(letters);
    box->setMaxVisibleItems(16);
    return box;
}

} // namespace

RuleRow::RuleRow(const QList<int>& path, Criterion criterion, const contacts::ContactCatalogue& catalogue,
                 QWidget* parent)
    : QWidget(parent)
    , m_path(path)
    , m_criterion(std::move(criterion))
    , m_catalogue(catalogue)
    , m_row(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_field(makeBox(u"field"_s, tr("What about them"), 9, this))
    , m_operator(makeBox(u"operator"_s, tr("How"), 9, this))
    , m_problem(makeLabel({}, "caption"_L1, this))
{
    setObjectName(nameOf(path));
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto* remove = new QToolButton(this);
    remove->setObjectName(u"remove"_s);
    remove->setIcon(icon(u"x-lg"_s));
    remove->setIconSize({12, 12});
    remove->setToolTip(tr("Remove this condition"));
    m_remove = remove;

    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::GapSmall);
    m_row->addWidget(m_field, 3);
    m_row->addWidget(m_operator, 3);
    m_row->addWidget(m_remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addLayout(m_row);
    column->addLayout(m_second);
    column->addWidget(m_problem);

    fillFields();
    fillOperators();
    replaceValues();
    describe();
    connect(m_field, &QComboBox::activated, this, [this](int index) { take(m_fields.at(index).fresh); });
    connect(m_operator, &QComboBox::activated, this,
            [this](int index) { take(ruleOperators(m_criterion, QDate::currentDate()).at(index).criterion); });
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_path); });
}

void RuleRow::fillFields()
{
    m_fields = ruleFields(m_catalogue);
    auto current = std::ranges::find_if(
        m_fields, [this](const RuleField& field) { return isSameField(field.fresh, m_criterion); });
    if (current == m_fields.end()) {
        m_fields.push_back({lostFieldName(m_criterion), m_criterion, true});
        current = m_fields.end() - 1;
    }
    for (const auto& field : m_fields) {
        m_field->addItem(field.name);
    }
    m_field->setCurrentIndex(static_cast<int>(current - m_fields.begin()));
}

void RuleRow::fillOperators()
{
    const auto operators = ruleOperators(m_criterion, QDate::currentDate());
    m_operator->clear();
    for (const auto& one : operators) {
        m_operator->addItem(one.words);
        if (isSameOperator(one.criterion, m_criterion)) {
            m_operator->setCurrentIndex(m_operator->count() - 1);
        }
    }
    m_operator->setVisible(!operators.isEmpty());
}

void RuleRow::replaceValues()
{
    auto* values = new ValueEditor(m_criterion, m_catalogue, this);
    connect(values, &ValueEditor::edited, this, [this](const Criterion& criterion) {
        m_criterion = criterion;
        describe();
        Q_EMIT edited(m_path, m_criterion);
    });
    if (m_values != nullptr) {
        m_values->setParent(nullptr);
        m_values->deleteLater();
    }
    m_values = values;
    for (auto* box : tabStops()) {
        box->setFocusPolicy(Qt::StrongFocus);
        box->installEventFilter(this);
    }
    // Two dates do not fit beside the other boxes in a small window.
    if (values->minimumSizeHint().width() > WidestInRow) {
        m_second->addWidget(values);
    } else {
        m_row->insertWidget(m_row->indexOf(m_remove), values, 4);
    }
}

void RuleRow::take(const Criterion& criterion)
{
    if (criterion == m_criterion) {
        return;
    }
    const bool isOtherField = !isSameField(criterion, m_criterion);
    m_criterion = criterion;
    if (isOtherField) {
        fillOperators();
    }
    replaceValues();
    describe();
    Q_EMIT rebuilt();
    Q_EMIT edited(m_path, m_criterion);
}

void RuleRow::describe()
{
    setAccessibleName(criteriaPhrase(m_criterion, m_catalogue));
    //: %1 is a condition: "Remove: labelled Gamis or VIP"
    m_remove->setAccessibleName(tr("Remove: %1").arg(accessibleName()));
}

// Turning the wheel over a long rule scrolls the page; only the box with the focus changes its value.
bool RuleRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto* box = qobject_cast<const QWidget*>(watched);
    if (event->type() == QEvent::Wheel && box != nullptr && !box->hasFocus()) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RuleRow::setProblem(const QString& sentence, bool isStrict)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setRole(*m_problem, isStrict ? "error"_L1 : "caption"_L1);
    setAccessibleDescription(sentence);
}

QList<QWidget*> RuleRow::tabStops() const
{
    QList<QWidget*> stops {m_field};
    if (m_operator->isVisibleTo(this)) {
        stops.append(m_operator);
    }
    for (auto* box : m_values->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (box->focusPolicy() != Qt::NoFocus) {
            stops.append(box);
        }
    }
    stops.append(m_remove);
    return stops;
}

} // namespace siaran::ui
