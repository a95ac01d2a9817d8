#include "ui/segments/RuleRow.h"

#include "ui/segments/CriteriaPhrase.h"
#include "ui/segments/RuleNote.h"
#include "ui/segments/RuleOperators.h"
#include "ui/segments/ValueEditor.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int WidestInRow = 200;
constexpr int NarrowestWithCounts = 540;

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

RuleRow::RuleRow(const QList<int>& path, Criterion criterion, const RuleWords& words,
                 models::ValueSuggestions* suggestions, QWidget* parent)
    : QWidget(parent)
    , m_path(path)
    , m_criterion(std::move(criterion))
    , m_words(words)
    , m_suggestions(suggestions)
    , m_row(new QHBoxLayout)
    , m_second(new QHBoxLayout)
    , m_field(makeBox(u"field"_s, tr("What about them"), 9, this))
    , m_operator(makeBox(u"operator"_s, tr("How"), 9, this))
    , m_problem(makeLabel({}, "caption"_L1, this))
    , m_counts(new RowCounts(this))
    , m_bottom(new QHBoxLayout)
{
    setObjectName(nameOf(path));
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    auto* remove = new QToolButton(this);
    remove->setObjectName(u"remove"_s);
    remove->setIcon(icon(u"x-lg"_s));
    remove->setIconSize({12, 12});
    remove->setToolTip(tr("Remove this condition (Del). Ctrl+D doubles it, Alt+Up and Alt+Down move it."));
    m_remove = remove;

    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::GapSmall);
    m_row->addWidget(m_field, 3);
    m_row->addWidget(m_operator, 3);
    m_row->addWidget(m_counts);
    m_row->addWidget(m_remove);
    m_bottom->setContentsMargins({});
    m_bottom->setSpacing(metrics::GapSmall);
    m_bottom->addWidget(m_problem, 1);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(2);
    m_column->addLayout(m_row);
    m_column->addLayout(m_second);
    m_column->addLayout(m_bottom);
    addShortcuts();

    fillFields();
    fillOperators();
    replaceValues();
    describe();
    connect(m_field, &QComboBox::activated, this,
            [this](int index) { take(m_fields.at(m_field->itemData(index).toInt()).fresh); });
    connect(m_operator, &QComboBox::activated, this,
            [this](int index) { take(ruleOperators(m_criterion, QDate::currentDate()).at(index).criterion); });
    connect(remove, &QToolButton::clicked, this, [this] { Q_EMIT removeRequested(m_path); });
}

void RuleRow::fillFields()
{
    m_fields = ruleFields(m_words.catalogue);
    auto current = std::ranges::find_if(
        m_fields, [this](const RuleField& field) { return isSameField(field.fresh, m_criterion); });
    if (current == m_fields.end()) {
        m_fields.push_back({lostFieldName(m_criterion), m_criterion, true});
        current = m_fields.end() - 1;
    }
    for (int i = 0; i < m_fields.size(); ++i) {
        if (m_fields.at(i).startsSection) {
            m_field->insertSeparator(m_field->count());
        }
        m_field->addItem(m_fields.at(i).name, i);
    }
    m_field->setCurrentIndex(m_field->findData(static_cast<int>(current - m_fields.begin())));
}

void RuleRow::fillOperators()
{
    const auto operators = ruleOperators(m_criterion, QDate::currentDate());
    m_operator->clear();
    for (const auto& one : operators) {
        m_operator->addItem(one.words);
        m_operator->setItemData(m_operator->count() - 1, one.hint, Qt::ToolTipRole);
        if (isSameOperator(one.criterion, m_criterion)) {
            m_operator->setCurrentIndex(m_operator->count() - 1);
        }
    }
    m_operator->setVisible(!operators.isEmpty());
}

void RuleRow::replaceValues()
{
    auto* values = new ValueEditor(m_criterion, m_words, m_suggestions, this);
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
    // Two dates do not fit beside the other boxes in a small window.
    if (values->minimumSizeHint().width() > WidestInRow) {
        m_second->addWidget(values);
    } else {
        m_row->insertWidget(2, values, values->hasBoxes() ? 4 : 2);
        m_row->setStretchFactor(m_operator, values->hasBoxes() ? 3 : 5); // words need room where nothing else does
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
    m_operator->setToolTip(m_operator->currentData(Qt::ToolTipRole).toString());
    setAccessibleName(criteriaPhrase(m_criterion, m_words));
    //: %1 is a condition: "Remove: labelled Gamis or VIP"
    m_remove->setAccessibleName(tr("Remove: %1").arg(accessibleName()));
}

void RuleRow::setProblem(const QString& sentence, bool isStrict)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setRole(*m_problem, isStrict ? "error"_L1 : "caption"_L1);
    setAccessibleDescription(sentence);
}

void RuleRow::addShortcuts()
{
    const auto onKey = [this](const QKeySequence& keys, auto tell) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                this, tell);
    };
    onKey(Qt::CTRL | Qt::Key_D, [this] { Q_EMIT duplicateRequested(m_path); });
    onKey(Qt::ALT | Qt::Key_Up, [this] { Q_EMIT moveRequested(m_path, -1); });
    onKey(Qt::ALT | Qt::Key_Down, [this] { Q_EMIT moveRequested(m_path, 1); });
    onKey(Qt::Key_Delete, [this] { Q_EMIT removeRequested(m_path); });
}

void RuleRow::setFigures(const RowCounts::Figures& figures)
{
    m_counts->setFigures(figures);
    placeCounts();
}

void RuleRow::setFiguresFaint(bool isFaint)
{
    m_counts->setFaint(isFaint);
}

void RuleRow::setNote(const QString& sentence, const QString& fix)
{
    const bool isSame = m_note == nullptr
        ? sentence.isEmpty()
        : sentence == m_note->sentence() && fix.isEmpty() == (m_note->fixButton() == nullptr);
    if (isSame) {
        return;
    }
    if (m_note != nullptr) {
        m_note->setParent(nullptr);
        m_note->deleteLater();
        m_note = nullptr;
    }
    if (!sentence.isEmpty()) {
        m_note = new RuleNote(sentence, fix, this);
        m_column->addWidget(m_note);
        connect(m_note, &RuleNote::fixRequested, this, [this] { Q_EMIT fixRequested(m_path); });
    }
    Q_EMIT rebuilt();
}

// The numbers stand beside the boxes where there is room for both.
void RuleRow::placeCounts()
{
    const bool isBeside = width() >= NarrowestWithCounts;
    auto* home = isBeside ? m_row : m_bottom;
    if (home->indexOf(m_counts) < 0) {
        (isBeside ? m_bottom : m_row)->removeWidget(m_counts);
        home->insertWidget(isBeside ? home->indexOf(m_remove) : 1, m_counts, 0,
                           isBeside ? Qt::Alignment() : Qt::AlignRight);
        m_counts->setOneLine(!isBeside);
    }
    m_counts->setVisible(isBeside || m_counts->figures() != RowCounts::Figures {});
}

void RuleRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeCounts();
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
    if (m_note != nullptr && m_note->fixButton() != nullptr) {
        stops.append(m_note->fixButton());
    }
    return stops;
}

} // namespace siaran::ui
