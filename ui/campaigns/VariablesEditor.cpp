#include "ui/campaigns/VariablesEditor.h"

#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

enum SourceRole { KindRole = Qt::UserRole, KeyRole };

void addSource(QComboBox& box, const QString& words, VariableSource::Kind kind, const QString& key = {})
{
    box.addItem(words);
    box.setItemData(box.count() - 1, static_cast<int>(kind), KindRole);
    box.setItemData(box.count() - 1, key, KeyRole);
}

VariableSource::Kind kindOf(const QComboBox& box)
{
    return static_cast<VariableSource::Kind>(box.currentData(KindRole).toInt());
}

} // namespace

QString variableWords(const QString& variable)
{
    const auto number = variable.sliced(variable.lastIndexOf(u'.') + 1);
    bool isNumber = false;
    number.toInt(&isNumber);
    if (!isNumber) {
        return variable;
    }
    if (variable.startsWith("header."_L1)) {
        return VariablesEditor::tr("Header variable %1").arg(number);
    }
    return variable.startsWith("button."_L1) ? VariablesEditor::tr("Variable of button %1").arg(number)
                                             : VariablesEditor::tr("Variable %1").arg(number);
}

VariablesEditor::VariablesEditor(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"variables"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    rebuild({});
}

void VariablesEditor::setFields(const QList<CustomField>& fields)
{
    m_fields = fields;
    QList<VariableBinding> bindings;
    for (const auto& row : m_rows) {
        bindings.push_back(bindingOf(row));
    }
    rebuild(bindings);
}

void VariablesEditor::showBindings(const QList<VariableBinding>& bindings)
{
    if (!std::ranges::equal(bindings, m_rows, {}, &VariableBinding::variable, &Row::variable)) {
        rebuild(bindings);
        return;
    }
    for (qsizetype i = 0; i < bindings.size(); ++i) {
        if (bindingOf(m_rows.at(i)) != bindings.at(i)) {
            fillRow(m_rows.at(i), bindings.at(i));
        }
    }
}

void VariablesEditor::rebuild(const QList<VariableBinding>& bindings)
{
    if (m_grid != nullptr) {
        m_grid->hide();
        m_grid->deleteLater();
        m_grid->setObjectName({});
        for (auto* child : m_grid->findChildren<QWidget*>()) {
            child->setObjectName({}); // nobody finds what is on its way out
        }
    }
    m_rows.clear();
    m_grid = new QWidget(this);
    layout()->addWidget(m_grid);
    setVisible(!bindings.isEmpty());
    auto* grid = new QGridLayout(m_grid);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(metrics::GapSmall);
    grid->setVerticalSpacing(metrics::GapSmall);
    grid->addWidget(makeLabel(tr("Variable"), "caption"_L1), 0, 0);
    grid->addWidget(makeLabel(tr("Filled with"), "caption"_L1), 0, 1);
    grid->addWidget(makeLabel(tr("If empty"), "caption"_L1), 0, 2);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(2, 3);
    int line = 1;
    for (const auto& binding : bindings) {
        m_rows.push_back(makeRow(binding.variable, line));
        fillRow(m_rows.constLast(), binding);
        ++line;
    }
}

VariablesEditor::Row VariablesEditor::makeRow(const QString& variable, int line)
{
    const auto words = variableWords(variable);
    const Row row {variable, new QComboBox(m_grid), new QLineEdit(m_grid), new QLineEdit(m_grid)};
    row.source->setObjectName(u"source_"_s + variable);
    row.source->setAccessibleName(tr("%1: filled with").arg(words));
    row.source->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.source->setMinimumContentsLength(8);
    row.words->setObjectName(u"words_"_s + variable);
    row.words->setAccessibleName(tr("%1: the words").arg(words));
    row.words->setPlaceholderText(tr("The same words for everyone"));
    row.fallback->setObjectName(u"fallback_"_s + variable);
    row.fallback->setAccessibleName(tr("%1: if empty").arg(words));
    row.fallback->setPlaceholderText(tr("Leave the person out"));
    row.fallback->setToolTip(tr("These words stand in for people without a value. Empty: they get no message."));
    auto* grid = qobject_cast<QGridLayout*>(m_grid->layout());
    auto* name = makeLabel(words, "strong"_L1, m_grid);
    name->setMinimumWidth(70);
    name->setWordWrap(true);
    grid->addWidget(name, line, 0);
    grid->addWidget(row.source, line, 1);
    grid->addWidget(row.words, line, 2);
    grid->addWidget(row.fallback, line, 2);
    connect(row.source, &QComboBox::currentIndexChanged, this, &VariablesEditor::report);
    connect(row.words, &QLineEdit::textChanged, this, &VariablesEditor::report);
    connect(row.fallback, &QLineEdit::textChanged, this, &VariablesEditor::report);
    return row;
}

void VariablesEditor::fillSources(QComboBox& box, const VariableSource& chosen) const
{
    box.clear();
    addSource(box, tr("Name"), VariableSource::Kind::Name);
    addSource(box, tr("Phone number"), VariableSource::Kind::Phone);
    for (const auto& field : m_fields) {
        addSource(box, field.label, VariableSource::Kind::Field, field.key);
    }
    const bool isUnknown = chosen.kind == VariableSource::Kind::Field && !chosen.value.isEmpty()
        && std::ranges::find(m_fields, chosen.value, &CustomField::key) == m_fields.end();
    if (isUnknown) {
        addSource(box, chosen.value, VariableSource::Kind::Field, chosen.value);
    }
    addSource(box, tr("Fixed words"), VariableSource::Kind::Fixed);
}

void VariablesEditor::fillRow(const Row& row, const VariableBinding& binding)
{
    const QScopedValueRollback filling(m_isFilling, true);
    const auto& source = binding.source;
    fillSources(*row.source, source);
    const bool isFixed = source.kind == VariableSource::Kind::Fixed;
    for (int i = 0; i < row.source->count(); ++i) {
        const bool sameKind = row.source->itemData(i, KindRole).toInt() == static_cast<int>(source.kind);
        const bool sameKey
            = source.kind != VariableSource::Kind::Field || row.source->itemData(i, KeyRole).toString() == source.value;
        if (sameKind && sameKey) {
            row.source->setCurrentIndex(i);
        }
    }
    row.words->setText(isFixed ? source.value : QString());
    row.fallback->setText(binding.fallback);
    showFields(row);
}

// Fixed words are never empty for one person and full for another, so they need no fallback.
void VariablesEditor::showFields(const Row& row)
{
    const bool isFixed = kindOf(*row.source) == VariableSource::Kind::Fixed;
    row.words->setVisible(isFixed);
    row.fallback->setVisible(!isFixed);
}

VariableBinding VariablesEditor::bindingOf(const Row& row) const
{
    const auto kind = kindOf(*row.source);
    const bool isFixed = kind == VariableSource::Kind::Fixed;
    return {
        .variable = row.variable,
        .source = {kind, isFixed ? row.words->text() : row.source->currentData(KeyRole).toString()},
        .fallback = isFixed ? QString() : row.fallback->text(),
    };
}

void VariablesEditor::report()
{
    if (m_isFilling) {
        return;
    }
    QList<VariableBinding> bindings;
    for (const auto& row : m_rows) {
        showFields(row);
        setInvalid(*row.words, false);
        bindings.push_back(bindingOf(row));
    }
    Q_EMIT edited(bindings);
}

bool VariablesEditor::pointAtUnfilled()
{
    for (const auto& row : m_rows) {
        const bool isFixed = kindOf(*row.source) == VariableSource::Kind::Fixed;
        if (isFixed && row.words->text().trimmed().isEmpty()) {
            setInvalid(*row.words, true);
            row.words->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace siaran::ui
