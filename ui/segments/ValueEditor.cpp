#include "ui/segments/ValueEditor.h"

#include "models/contacts/FieldText.h"
#include "ui/segments/ChoicePicker.h"
#include "ui/segments/SuggestingLine.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDoubleValidator>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int MostDays = 36500;
constexpr int HighestRating = 5;

template <typename Named>
QList<ChoicePicker::Choice> choicesOf(const QList<Named>& named)
{
    QList<ChoicePicker::Choice> choices;
    for (const auto& one : named) {
        choices.push_back({one.id.value(), one.name});
    }
    return choices;
}

template <typename Id>
QVariantList keysOf(const QList<Id>& ids)
{
    QVariantList keys;
    for (const auto id : ids) {
        keys.append(id.value());
    }
    return keys;
}

template <typename Id>
QList<Id> idsOf(const QVariantList& keys)
{
    QList<Id> ids;
    for (const auto& key : keys) {
        ids.push_back(Id(key.toLongLong()));
    }
    return ids;
}

} // namespace

ValueEditor::ValueEditor(Criterion criterion, const RuleWords& words, models::ValueSuggestions* suggestions,
                         QWidget* parent)
    : QWidget(parent)
    , m_criterion(std::move(criterion))
    , m_words(words)
    , m_suggestions(suggestions)
    , m_row(new QHBoxLayout(this))
{
    setObjectName(u"values"_s);
    m_row->setContentsMargins({});
    m_row->setSpacing(metrics::GapSmall);
    std::visit([this](auto& one) { build(one); }, m_criterion);
}

void ValueEditor::tell()
{
    Q_EMIT edited(m_criterion);
}

void ValueEditor::add(QWidget* box)
{
    m_row->addWidget(box, box->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed ? 0 : 1);
    m_hasBoxes = true;
}

void ValueEditor::addWord(const QString& word)
{
    m_row->addWidget(makeLabel(word, "muted"_L1, this));
}

void ValueEditor::build(EveryoneCriterion&) { }

void ValueEditor::build(OptedOutCriterion&) { }

void ValueEditor::build(YesNoTest&) { }

void ValueEditor::build(LabelCriterion& criterion)
{
    auto* picker = new ChoicePicker(u"value"_s, tr("Labels"), this);
    picker->setChoices(choicesOf(m_words.catalogue.labels), keysOf(criterion.labels), tr("Deleted label"));
    connect(picker, &ChoicePicker::chosenChanged, this, [this, picker, &criterion] {
        criterion.labels = idsOf<LabelId>(picker->chosen());
        tell();
    });
    add(picker);
}

void ValueEditor::build(WorkflowCriterion& criterion)
{
    auto* picker = new ChoicePicker(u"value"_s, tr("Statuses"), this);
    picker->setChoices(choicesOf(m_words.catalogue.workflowStatuses), keysOf(criterion.statuses), tr("Deleted status"));
    connect(picker, &ChoicePicker::chosenChanged, this, [this, picker, &criterion] {
        criterion.statuses = idsOf<WorkflowStatusId>(picker->chosen());
        tell();
    });
    add(picker);
}

void ValueEditor::build(ActivityCriterion& criterion)
{
    using Operator = ActivityCriterion::Operator;
    switch (criterion.op) {
    case Operator::InLastDays:
    case Operator::NotInLastDays: addDays(criterion.days); break;
    case Operator::Between: {
        const bool isOpen = criterion.from.isValid() != criterion.to.isValid();
        if (criterion.from.isValid() || !isOpen) {
            addDate(u"value"_s, tr("First day"), criterion.from);
        }
        if (!isOpen) {
            addWord(tr("and"));
        }
        if (criterion.to.isValid() || !isOpen) {
            addDate(isOpen ? u"value"_s : u"upper"_s, tr("Last day"), criterion.to);
        }
        break;
    }
    case Operator::Never: break;
    }
}

void ValueEditor::build(CampaignCriterion& criterion)
{
    using Operator = CampaignCriterion::Operator;
    if (criterion.op == Operator::InCampaign || criterion.op == Operator::NotInCampaign) {
        addCampaign(criterion.campaign);
    } else {
        addDays(criterion.days);
    }
}

void ValueEditor::build(FieldCriterion& criterion)
{
    std::visit([this](auto& test) { build(test); }, criterion.test);
}

void ValueEditor::build(ConversationCountCriterion& criterion)
{
    addComparison(criterion.op, criterion.value, criterion.upper, 0, std::numeric_limits<int>::max());
}

void ValueEditor::build(RatingCriterion& criterion)
{
    addComparison(criterion.op, criterion.value, criterion.upper, 1, HighestRating);
}

void ValueEditor::build(TextTest& test)
{
    using Operator = TextTest::Operator;
    const bool isWhole = test.op == Operator::Is || test.op == Operator::IsNot;
    if (test.op == Operator::Empty || test.op == Operator::NotEmpty) {
        return;
    }
    if (test.op == Operator::IsAnyOf && choicesOfField() != nullptr) {
        addChoices(test.values);
    } else if (isWhole && choicesOfField() != nullptr) {
        addChoice(test.values);
    } else {
        addText(test.values, test.op == Operator::IsAnyOf);
    }
}

void ValueEditor::build(NumberTest& test)
{
    if (test.op == Comparison::Empty || test.op == Comparison::NotEmpty) {
        return;
    }
    addNumber(u"value"_s, tr("Number"), test.value);
    if (test.op == Comparison::Between) {
        addWord(tr("and"));
        addNumber(u"upper"_s, tr("Largest number"), test.upper);
    }
}

void ValueEditor::build(DateTest& test)
{
    using Operator = DateTest::Operator;
    switch (test.op) {
    case Operator::OnOrAfter: addDate(u"value"_s, tr("First day"), test.from); break;
    case Operator::OnOrBefore: addDate(u"value"_s, tr("Last day"), test.to); break;
    case Operator::Between:
        addDate(u"value"_s, tr("First day"), test.from);
        addWord(tr("and"));
        addDate(u"upper"_s, tr("Last day"), test.to);
        break;
    case Operator::InLastDays: addDays(test.days); break;
    case Operator::InNextDays:
    case Operator::AnniversaryInNextDays: addDaysAhead(test.days); break;
    case Operator::MonthIs: addMonth(test.month); break;
    case Operator::Empty:
    case Operator::NotEmpty: break;
    }
}

QLineEdit* ValueEditor::makeLine(bool several)
{
    const auto* field = std::get_if<FieldCriterion>(&m_criterion);
    if (m_suggestions == nullptr || field == nullptr) {
        return new QLineEdit(this);
    }
    return new SuggestingLine(*m_suggestions, field->key, several, this);
}

void ValueEditor::addText(QStringList& values, bool several)
{
    auto* line = makeLine(several);
    line->setText(values.join(u", "_s));
    line->setObjectName(u"value"_s);
    line->setAccessibleName(several ? tr("Texts, with commas between them") : tr("Text"));
    line->setCursorPosition(0);
    line->setPlaceholderText(several ? tr("Bandung, Jakarta") : QString());
    line->setMinimumWidth(96);
    connect(line, &QLineEdit::textEdited, this, [this, several, &values](const QString& text) {
        values.clear();
        for (const auto& part : several ? text.split(u',') : QStringList {text}) {
            if (!part.trimmed().isEmpty()) {
                values.append(part.trimmed());
            }
        }
        tell();
    });
    add(line);
}

void ValueEditor::addChoices(QStringList& values)
{
    QList<ChoicePicker::Choice> choices;
    for (const auto& choice : *choicesOfField()) {
        choices.push_back({choice, choice});
    }
    QVariantList chosen;
    for (const auto& value : values) {
        if (!choicesOfField()->contains(value)) {
            choices.push_back({value, value});
        }
        chosen.append(value);
    }
    auto* picker = new ChoicePicker(u"value"_s, tr("Choices"), this);
    picker->setChoices(choices, chosen, {});
    connect(picker, &ChoicePicker::chosenChanged, this, [this, picker, &values] {
        values = QVariant(picker->chosen()).toStringList();
        tell();
    });
    add(picker);
}

void ValueEditor::addChoice(QStringList& values)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"value"_s);
    box->setAccessibleName(tr("Choice"));
    box->addItems(*choicesOfField());
    if (!values.isEmpty() && box->findText(values.constFirst()) < 0) {
        box->addItem(values.constFirst());
    }
    box->setPlaceholderText(tr("Choose…"));
    box->setCurrentIndex(values.isEmpty() ? -1 : box->findText(values.constFirst()));
    connect(box, &QComboBox::activated, this, [this, box, &values] {
        values = {box->currentText()};
        tell();
    });
    add(box);
}

void ValueEditor::addNumber(const QString& objectName, const QString& name, double& value)
{
    auto* line = new QLineEdit(models::numberText(value), this);
    line->setObjectName(objectName);
    line->setAccessibleName(name);
    line->setMinimumWidth(72);
    line->setValidator(new QDoubleValidator(line));
    line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    connect(line, &QLineEdit::textEdited, this, [this, line, &value](const QString& text) {
        bool isNumber = false;
        const auto number = line->locale().toDouble(text, &isNumber);
        setInvalid(*line, !isNumber);
        if (isNumber) {
            value = number;
            tell();
        }
    });
    add(line);
}

void ValueEditor::addWhole(const QString& objectName, const QString& name, int& value, int least, int most)
{
    auto* box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setRange(least, most);
    box->setValue(value);
    box->setMinimumWidth(72);
    box->setMaximumWidth(110);
    box->setGroupSeparatorShown(true);
    connect(box, &QSpinBox::valueChanged, this, [this, &value](int number) {
        value = number;
        tell();
    });
    add(box);
}

void ValueEditor::addComparison(Comparison op, int& value, int& upper, int least, int most)
{
    if (op == Comparison::Empty || op == Comparison::NotEmpty) {
        return;
    }
    addWhole(u"value"_s, tr("Number"), value, least, most);
    if (op == Comparison::Between) {
        addWord(tr("and"));
        addWhole(u"upper"_s, tr("Largest number"), upper, least, most);
    }
    m_row->addStretch();
}

void ValueEditor::addDate(const QString& objectName, const QString& name, QDate& value)
{
    auto* box = new QDateEdit(value.isValid() ? value : QDate::currentDate(), this);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    box->setCalendarPopup(true);
    box->setDisplayFormat(u"dd/MM/yyyy"_s);
    box->setMinimumWidth(120);
    connect(box, &QDateEdit::dateChanged, this, [this, &value](QDate date) {
        value = date;
        tell();
    });
    add(box);
}

void ValueEditor::addDays(int& days)
{
    addWhole(u"value"_s, tr("Number of days"), days, 1, MostDays);
    //: After a number: within the last 90 days
    addWord(tr("days"));
    m_row->addStretch();
}

void ValueEditor::addDaysAhead(int& days)
{
    addWhole(u"value"_s, tr("Number of days"), days, 0, MostDays);
    //: After a number: within the next 7 days
    addWord(tr("days", "ahead"));
    m_row->addStretch();
}

void ValueEditor::addCampaign(CampaignId& campaign)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"value"_s);
    box->setAccessibleName(tr("Campaign"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(7);
    for (const auto& one : m_words.campaigns) {
        box->addItem(one.name, one.id.value());
    }
    if (campaign.isValid() && box->findData(campaign.value()) < 0) {
        box->addItem(tr("Deleted campaign"), campaign.value());
    }
    box->setPlaceholderText(box->count() == 0 ? tr("None to choose yet") : tr("Choose…"));
    box->setCurrentIndex(campaign.isValid() ? box->findData(campaign.value()) : -1);
    connect(box, &QComboBox::activated, this, [this, box, &campaign] {
        campaign = CampaignId(box->currentData().toLongLong());
        tell();
    });
    add(box);
}

void ValueEditor::addMonth(int& month)
{
    auto* box = new QComboBox(this);
    box->setObjectName(u"value"_s);
    box->setAccessibleName(tr("Month"));
    box->addItem(tr("this month"), DateTest::CurrentMonth);
    for (int number = 1; number <= 12; ++number) {
        box->addItem(QLocale().standaloneMonthName(number), number);
    }
    box->setCurrentIndex(box->findData(month));
    connect(box, &QComboBox::activated, this, [this, box, &month] {
        month = box->currentData().toInt();
        tell();
    });
    add(box);
}

const QStringList* ValueEditor::choicesOfField() const
{
    const auto* criterion = std::get_if<FieldCriterion>(&m_criterion);
    if (criterion == nullptr || criterion->type != FieldType::Choice) {
        return nullptr;
    }
    const auto field = std::ranges::find(m_words.catalogue.fields, criterion->key, &CustomField::key);
    return field == m_words.catalogue.fields.end() || field->type != FieldType::Choice ? nullptr : &field->choices;
}

} // namespace siaran::ui
