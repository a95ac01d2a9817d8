#include "ui/segments/RuleEditor.h"

#include "ui/segments/GroupFrame.h"
#include "ui/segments/LevelWords.h"
#include "ui/segments/RuleEdits.h"
#include "ui/segments/RuleRow.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::ui {

RuleEditor::RuleEditor(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"ruleEditor"_s);
    setAccessibleName(tr("Rule"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    rebuild();
}

void RuleEditor::setWords(const RuleWords& words)
{
    m_words = words;
    rebuild();
}

void RuleEditor::setSuggestions(models::ValueSuggestions& suggestions)
{
    m_suggestions = &suggestions;
    rebuild();
}

void RuleEditor::setCriteria(const Criteria& criteria)
{
    m_criteria = criteria;
    m_history.clear();
    rebuild();
    Q_EMIT changed();
}

void RuleEditor::undo()
{
    stepTo(m_history.back(m_criteria));
}

void RuleEditor::redo()
{
    stepTo(m_history.forward(m_criteria));
}

void RuleEditor::stepTo(const Criteria& criteria)
{
    if (criteria != m_criteria) {
        m_criteria = criteria;
        rebuild();
        Q_EMIT changed();
    }
}

void RuleEditor::restructure(const Criteria& criteria, const QList<int>& focusRow)
{
    m_history.remember(m_criteria, {});
    m_criteria = criteria;
    rebuild();
    if (auto* row = m_rows.at(focusRow)) {
        row->tabStops().constFirst()->setFocus(Qt::OtherFocusReason);
    } else {
        tabStops().constFirst()->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT changed();
}

void RuleEditor::addCondition()
{
    const auto criteria = withRow(m_criteria, {}, freshCriterion());
    const auto isNew = [&](qsizetype i) {
        return i >= m_criteria.children.size() || criteria.children.at(i) != m_criteria.children.at(i);
    };
    int place = 0;
    while (!isNew(place)) {
        ++place;
    }
    restructure(criteria, {place});
}

void RuleEditor::addGroup()
{
    const auto criteria = withGroup(m_criteria, freshCriterion());
    const auto last = criteria.children.size() - 1;
    const auto* group = std::get_if<CriteriaGroup>(&criteria.children.at(last));
    const bool isLeavingOut = group != nullptr && group->match == GroupMatch::None;
    restructure(criteria, {static_cast<int>(isLeavingOut ? last - 1 : last), 0});
}

void RuleEditor::addLeaveOut()
{
    const auto criteria = withLeaveOut(m_criteria, freshCriterion());
    restructure(criteria, {static_cast<int>(criteria.children.size() - 1), 0});
}

void RuleEditor::chooseEveryone()
{
    replace(withRow({}, {}, EveryoneCriterion {}));
}

void RuleEditor::replace(const Criteria& criteria)
{
    restructure(criteria, {0});
}

void RuleEditor::removeRow(const QList<int>& path)
{
    const auto criteria = withoutRow(m_criteria, path);
    auto next = path;
    next.last() = qMax(0, path.last() - 1);
    restructure(criteria, next);
}

void RuleEditor::duplicateRow(const QList<int>& path)
{
    auto next = path;
    ++next.last();
    restructure(withDuplicate(m_criteria, path), next);
}

void RuleEditor::moveRow(const QList<int>& path, int step)
{
    const auto to = movedPath(m_criteria, path, step);
    if (to != path) {
        restructure(withMoved(m_criteria, path, to), to);
    }
}

void RuleEditor::fixRow(const QList<int>& path)
{
    if (const auto fixed = m_rows.fixAt(path)) {
        restructure(*fixed, path);
    }
}

void RuleEditor::setFigures(const std::map<QList<int>, RowCounts::Figures>& figures)
{
    m_rows.setFigures(figures);
}

void RuleEditor::setFiguresFaint()
{
    m_rows.setFiguresFaint();
}

void RuleEditor::setNotes(const QList<Note>& notes)
{
    m_rows.setNotes(notes);
}

Criterion RuleEditor::freshCriterion() const
{
    return ruleFields(m_words.catalogue).constFirst().fresh;
}

// The rows are few: every change of structure builds them anew, so that there is one way to show a rule.
void RuleEditor::rebuild()
{
    auto* old = m_content;
    const auto oldRows = std::exchange(m_rows, {}); // without their notes, which were told by their places
    m_content = new QWidget(this);
    m_controls.clear();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapTiny);
    if (!m_criteria.children.isEmpty()) {
        column->addWidget(makeLabel(headingOf(m_criteria.match), "strong"_L1, m_content));
    }
    addNodes(column);
    addButtonsTo(column);
    layout()->addWidget(m_content);
    if (isVisible()) {
        m_content->show(); // at once: rows that are shown later are laid out too low for a moment
    }
    m_rows.keepFigures(oldRows);
    if (old != nullptr) {
        // Out of the window now, so that nobody finds it; gone when the click that caused this is over.
        old->setParent(nullptr);
        old->deleteLater();
    }
    m_rows.markProblems(problemsOf(m_criteria), false);
    Q_EMIT rebuilt();
}

void RuleEditor::addNodes(QVBoxLayout* column)
{
    for (int i = 0; i < m_criteria.children.size(); ++i) {
        const auto* group = std::get_if<CriteriaGroup>(&m_criteria.children.at(i));
        const bool isLeavingOut
            = group != nullptr && group->match == GroupMatch::None && m_criteria.match == GroupMatch::All;
        if (i > 0 && !isLeavingOut) {
            addConnectorTo(column, {}, m_criteria.match);
        } else if (i > 0) {
            column->addSpacing(metrics::GapSmall);
        }
        if (group != nullptr) {
            addGroupTo(column, i);
        } else {
            addRowTo(column, {i}, std::get<Criterion>(m_criteria.children.at(i)));
        }
    }
}

void RuleEditor::addGroupTo(QVBoxLayout* column, int index)
{
    const auto& group = std::get<CriteriaGroup>(m_criteria.children.at(index));
    auto* frame = new GroupFrame(groupHeadingOf(group.match, m_criteria.match), m_content);
    frame->setObjectName(u"group_%1"_s.arg(index));
    auto* rows = qobject_cast<QVBoxLayout*>(frame->layout());
    for (int i = 0; i < group.criteria.size(); ++i) {
        if (i > 0) {
            addConnectorTo(rows, {index}, group.match);
        }
        addRowTo(rows, {index, i}, group.criteria.at(i));
    }
    auto* more = makeButton(u"addTo_%1"_s.arg(index), tr("Add condition here"), "link"_L1, frame);
    connect(more, &QPushButton::clicked, this, [this, index] {
        restructure(withRow(m_criteria, {index}, freshCriterion()), {index, rowCount(m_criteria, {index})});
    });
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins({});
    bottom->addWidget(more);
    bottom->addStretch();
    auto* counts = new RowCounts(frame);
    counts->setOneLine(true);
    bottom->addWidget(counts);
    rows->addLayout(bottom);
    m_rows.addGroup(index, counts);
    m_controls.append(more);
    column->addWidget(frame);
}

void RuleEditor::addRowTo(QVBoxLayout* column, const QList<int>& path, const Criterion& criterion)
{
    auto* row = new RuleRow(path, criterion, m_words, m_suggestions, m_content);
    connect(row, &RuleRow::edited, this, [this](const QList<int>& at, const Criterion& edited) {
        m_history.remember(m_criteria, at);
        m_criteria = withReplaced(m_criteria, at, edited);
        m_rows.markProblems(problemsOf(m_criteria), false);
        Q_EMIT changed();
    });
    connect(row, &RuleRow::removeRequested, this, &RuleEditor::removeRow);
    connect(row, &RuleRow::duplicateRequested, this, &RuleEditor::duplicateRow);
    connect(row, &RuleRow::moveRequested, this, &RuleEditor::moveRow);
    connect(row, &RuleRow::fixRequested, this, &RuleEditor::fixRow);
    connect(row, &RuleRow::rebuilt, this, &RuleEditor::rebuilt);
    m_rows.add(row);
    m_controls.append(row);
    column->addWidget(row);
}

void RuleEditor::addConnectorTo(QVBoxLayout* column, const QList<int>& level, GroupMatch match)
{
    if (!canFlip(m_criteria, level)) {
        auto* word = makeLabel(connectorOf(match), "muted"_L1, m_content);
        word->setContentsMargins(metrics::GapSmall, 0, 0, 0);
        word->setToolTip(match == GroupMatch::All && level.isEmpty()
                             ? tr("“or” is not possible here: there is a group and a block of people to leave out")
                             : QString());
        column->addWidget(word);
        return;
    }
    auto* button = makeButton(u"connector"_s, connectorOf(match), "chip"_L1, m_content);
    button->setToolTip(connectorHint(match));
    button->setAccessibleName(connectorName(match));
    connect(button, &QPushButton::clicked, this, [this, level] {
        restructure(withFlipped(m_criteria, level), {});
        const auto connectors = m_content->findChildren<QPushButton*>(u"connector"_s);
        if (!connectors.isEmpty()) {
            connectors.constFirst()->setFocus(Qt::OtherFocusReason);
        }
    });
    column->addWidget(button, 0, Qt::AlignLeft);
    m_controls.append(button);
}

void RuleEditor::addButtonsTo(QVBoxLayout* column)
{
    auto* condition = makeButton(u"addCondition"_s, tr("Add condition"), {}, m_content);
    condition->setIcon(icon(u"plus-lg"_s));
    auto* group = makeButton(u"addGroup"_s, tr("Add group"), "flat"_L1, m_content);
    group->setToolTip(tr("Conditions that belong together: “any of these” inside “all of these”"));
    const bool isForeign = m_criteria.match == GroupMatch::None;
    const bool leavesOutOfAny = m_criteria.match == GroupMatch::Any && !canLeaveOut(m_criteria);
    group->setEnabled(!isForeign);
    auto* leaveOut = makeButton(u"addLeaveOut"_s, tr("Leave people out"), "flat"_L1, m_content);
    leaveOut->setEnabled(canLeaveOut(m_criteria));
    leaveOut->setToolTip(leavesOutOfAny ? tr("Not together with groups inside “any of these”")
                                        : tr("Everyone who matches is left out, whatever else is true"));
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, metrics::GapSmall, 0, 0);
    row->setSpacing(metrics::GapSmall);
    row->addWidget(condition);
    row->addWidget(group);
    row->addWidget(leaveOut);
    row->addStretch();
    column->addLayout(row);
    m_controls.append({condition, group, leaveOut});
    connect(condition, &QPushButton::clicked, this, &RuleEditor::addCondition);
    connect(group, &QPushButton::clicked, this, &RuleEditor::addGroup);
    connect(leaveOut, &QPushButton::clicked, this, &RuleEditor::addLeaveOut);
}

void RuleEditor::showProblems()
{
    const auto problems = problemsOf(m_criteria);
    m_rows.markProblems(problems, true);
    if (problems.isEmpty()) {
        return;
    }
    if (auto* row = m_rows.at(problems.constFirst().path)) {
        const auto stops = row->tabStops();
        stops.at(qMin<qsizetype>(2, stops.size() - 1))->setFocus(Qt::OtherFocusReason);
    }
}

QList<QWidget*> RuleEditor::tabStops() const
{
    QList<QWidget*> stops;
    for (auto* control : m_controls) {
        const auto* row = qobject_cast<RuleRow*>(control);
        stops.append(row == nullptr ? QList<QWidget*> {control} : row->tabStops());
    }
    return stops;
}

} // namespace siaran::ui
