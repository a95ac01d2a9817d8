#include "ui/widgets/DateField.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/TintedIcon.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr int EarliestYear = 1900;
constexpr int LatestYear = 2100;

QDate dayOf(const QString& typed)
{
    const auto words = typed.simplified();
    for (const auto& format : {u"dd/MM/yyyy"_s, u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"d.M.yyyy"_s, u"yyyy-MM-dd"_s,
                               u"d MMM yyyy"_s, u"d MMMM yyyy"_s}) {
        const auto day = QLocale().toDate(words, format);
        if (day.isValid() && day.year() >= EarliestYear && day.year() <= LatestYear) {
            return day;
        }
    }
    return {};
}

} // namespace

DateField::DateField(const QString& objectName, const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_open(new QToolButton(this))
{
    m_field->setObjectName(objectName);
    m_field->setPlaceholderText(tr("dd/mm/yyyy"));
    m_open->setObjectName(objectName + u"Calendar"_s);
    m_open->setIcon(icon(u"calendar-event"_s));
    setFocusProxy(m_field);
    setName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(metrics::GapTiny);
    row->addWidget(m_field, 1);
    row->addWidget(m_open);
    connect(m_field, &QLineEdit::editingFinished, this, &DateField::edited);
    connect(m_field, &QLineEdit::textChanged, this, &DateField::textChanged);
    connect(m_open, &QToolButton::clicked, this, &DateField::showCalendar);
}

void DateField::setName(const QString& name)
{
    m_field->setAccessibleName(name);
    //: %1 is the name of a date: "Birthday"
    m_open->setAccessibleName(tr("Choose %1 from a calendar").arg(name));
    m_open->setToolTip(tr("Choose from a calendar"));
}

void DateField::setDate(QDate date)
{
    m_field->setText(date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : QString());
}

QDate DateField::date() const
{
    return dayOf(m_field->text());
}

bool DateField::isWrong() const
{
    return !m_field->text().trimmed().isEmpty() && !date().isValid();
}

void DateField::showCalendar()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* calendar = new QCalendarWidget(menu);
    calendar->setObjectName(u"calendar"_s);
    calendar->setAccessibleName(m_open->accessibleName());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    if (date().isValid()) {
        calendar->setSelectedDate(date());
    }
    auto* action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, this, [this, menu](QDate day) {
        setDate(day);
        menu->close();
        Q_EMIT edited();
    });
    connect(calendar, &QCalendarWidget::clicked, calendar, &QCalendarWidget::activated);
    menu->popup(m_open->mapToGlobal(QPoint(0, m_open->height())));
    calendar->setFocus();
}

} // namespace siaran::ui
