#include "ui/campaigns/RepeatBox.h"

#include "models/support/DateText.h"
#include "ui/theme/Looks.h"
#include "ui/theme/Metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

using Kind = Recurrence::Kind;

QComboBox* makeCombo(const QString& objectName, const QString& name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

} // namespace

RepeatBox::RepeatBox(QWidget* parent)
    : QWidget(parent)
    , m_kind(makeCombo(u"repeatKind"_s, tr("How often"), this))
    , m_weekday(makeCombo(u"repeatWeekday"_s, tr("Day of the week"), this))
    , m_monthDay(new QSpinBox(this))
    , m_field(makeCombo(u"birthdayField"_s, tr("Field with the birthday"), this))
    //: Between a day and a time: every Monday at 09:00
    , m_at(makeLabel(tr("at"), {}, this))
    , m_time(new QTimeEdit(this))
    , m_note(makeLabel({}, "caption"_L1, this))
{
    setObjectName(u"repeatBox"_s);
    m_kind->addItem(tr("Every day"), static_cast<int>(Kind::Daily));
    m_kind->addItem(tr("Every week"), static_cast<int>(Kind::Weekly));
    m_kind->addItem(tr("Every month"), static_cast<int>(Kind::Monthly));
    m_kind->addItem(tr("On each person's birthday"), static_cast<int>(Kind::Birthday));
    for (int day = 1; day <= 7; ++day) {
        m_weekday->addItem(QLocale().dayName(day), day);
    }
    m_monthDay->setObjectName(u"repeatMonthDay"_s);
    m_monthDay->setAccessibleName(tr("Day of the month"));
    m_monthDay->setRange(1, 31);
    //: Before the number of a day: on day 15
    m_monthDay->setPrefix(tr("on day "));
    m_time->setObjectName(u"repeatTime"_s);
    m_time->setAccessibleName(tr("Time of the day"));
    m_time->setDisplayFormat(models::clockFormat());
    m_time->setMinimumWidth(84);
    m_note->setObjectName(u"repeatNote"_s);
    m_note->setWordWrap(true);

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::GapSmall);
    for (auto* part : std::initializer_list<QWidget*> {m_kind, m_weekday, m_monthDay, m_field, m_at, m_time}) {
        row->addWidget(part);
    }
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::GapSmall);
    column->addLayout(row);
    column->addWidget(m_note);
    for (auto* box : {m_kind, m_weekday, m_field}) {
        connect(box, &QComboBox::currentIndexChanged, this, &RepeatBox::report);
    }
    connect(m_monthDay, &QSpinBox::valueChanged, this, &RepeatBox::report);
    connect(m_time, &QTimeEdit::timeChanged, this, &RepeatBox::report);
    showRule({.kind = Kind::Daily});
}

void RepeatBox::setFields(const QList<CustomField>& fields)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_field->clear();
    for (const auto& field : fields) {
        if (field.type == FieldType::Date) {
            m_field->addItem(field.label, field.key);
        }
    }
    m_field->setCurrentIndex(m_wantedField.isEmpty() ? 0 : m_field->findData(m_wantedField));
    showParts();
}

void RepeatBox::showRule(const Recurrence& rule)
{
    const QScopedValueRollback filling(m_isFilling, true);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(static_cast<int>(rule.kind))));
    m_weekday->setCurrentIndex(m_weekday->findData(rule.weekday));
    m_monthDay->setValue(rule.monthDay);
    m_time->setTime(rule.at);
    m_wantedField = rule.birthdayField;
    if (!m_wantedField.isEmpty()) {
        m_field->setCurrentIndex(m_field->findData(m_wantedField));
    }
    showParts();
}

Recurrence RepeatBox::rule() const
{
    Recurrence rule;
    rule.kind = static_cast<Kind>(m_kind->currentData().toInt());
    rule.at = m_time->time();
    rule.weekday = m_weekday->currentData().toInt();
    rule.monthDay = m_monthDay->value();
    if (rule.kind == Kind::Birthday) {
        rule.birthdayField = m_field->count() > 0 ? m_field->currentData().toString() : m_wantedField;
    }
    return rule;
}

void RepeatBox::focusField()
{
    m_field->setFocus(Qt::OtherFocusReason);
}

void RepeatBox::showParts()
{
    const auto kind = static_cast<Kind>(m_kind->currentData().toInt());
    m_weekday->setVisible(kind == Kind::Weekly);
    m_monthDay->setVisible(kind == Kind::Monthly);
    m_field->setVisible(kind == Kind::Birthday && m_field->count() > 0);
    switch (kind) {
    case Kind::Birthday:
        m_note->setText(m_field->count() > 0
                            ? tr("Each day to those of the segment whose birthday it is. Who was born on 29 February "
                                 "gets it on the 28th in other years.")
                            : tr("No contact field holds a date yet. Add one to your contacts first."));
        break;
    case Kind::Monthly: m_note->setText(tr("In shorter months it goes out on the last day.")); break;
    default: m_note->setText(tr("Who gets it is counted anew each time.")); break;
    }
}

void RepeatBox::report()
{
    showParts();
    if (!m_isFilling) {
        Q_EMIT changed();
    }
}

} // namespace siaran::ui
