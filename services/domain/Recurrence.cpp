#include "services/domain/Recurrence.h"

#include "services/domain/WallClock.h"
#include "services/domain/WordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

// Every rule falls on a day at least once in so many days.
constexpr int LongestGap = 32;

constexpr WordTable<Recurrence::Kind, 5> KindWords {{
    {Recurrence::Kind::Once, "once"_L1},
    {Recurrence::Kind::Daily, "daily"_L1},
    {Recurrence::Kind::Weekly, "weekly"_L1},
    {Recurrence::Kind::Monthly, "monthly"_L1},
    {Recurrence::Kind::Birthday, "birthday"_L1},
}};

QDate dayOf(const QDateTime& utc, const QTimeZone& zone)
{
    return (zone.isValid() ? utc.toTimeZone(zone) : utc).date();
}

Occurrence occurrenceOn(const Recurrence& rule, QDate day, const QTimeZone& zone)
{
    return {day, wallMoment(day, rule.at, zone).utc};
}

} // namespace

bool fallsOn(const Recurrence& rule, QDate day)
{
    switch (rule.kind) {
    case Recurrence::Kind::Once: return false;
    case Recurrence::Kind::Daily:
    case Recurrence::Kind::Birthday: return true;
    case Recurrence::Kind::Weekly: return day.dayOfWeek() == rule.weekday;
    case Recurrence::Kind::Monthly: return day.day() == std::min(rule.monthDay, day.daysInMonth());
    }
    Q_UNREACHABLE();
}

std::optional<Occurrence> latestOccurrence(const Recurrence& rule, const QTimeZone& zone, const QDateTime& after,
                                           const QDateTime& upTo)
{
    const auto last = dayOf(upTo, zone);
    for (auto day = last; day >= last.addDays(-LongestGap); day = day.addDays(-1)) {
        const auto due = occurrenceOn(rule, day, zone);
        if (due.utc <= after) {
            break;
        }
        if (fallsOn(rule, day) && due.utc <= upTo) {
            return due;
        }
    }
    return std::nullopt;
}

std::optional<Occurrence> nextOccurrence(const Recurrence& rule, const QTimeZone& zone, const QDateTime& after)
{
    const auto first = dayOf(after, zone);
    for (auto day = first; day <= first.addDays(LongestGap); day = day.addDays(1)) {
        if (const auto due = occurrenceOn(rule, day, zone); fallsOn(rule, day) && due.utc > after) {
            return due;
        }
    }
    return std::nullopt;
}

QStringList birthdaysOn(QDate day)
{
    QStringList days {day.toString(u"MM-dd"_s)};
    if (day.month() == 2 && day.day() == 28 && !QDate::isLeapYear(day.year())) {
        days.append(u"02-29"_s);
    }
    return days;
}

QJsonObject toJson(const Recurrence& rule)
{
    return {{u"kind"_s, wordIn(KindWords, rule.kind)},
            {u"at"_s, rule.at.toString(u"HH:mm"_s)},
            {u"weekday"_s, rule.weekday},
            {u"month_day"_s, rule.monthDay},
            {u"birthday_field"_s, rule.birthdayField}};
}

Result<Recurrence> recurrenceFromJson(const QJsonObject& json)
{
    const auto kind = valueIn(KindWords, json[u"kind"_s].toString());
    const Recurrence rule {.kind = kind.value_or(Recurrence::Kind::Once),
                           .at = QTime::fromString(json[u"at"_s].toString(), u"HH:mm"_s),
                           .weekday = json[u"weekday"_s].toInt(1),
                           .monthDay = json[u"month_day"_s].toInt(1),
                           .birthdayField = json[u"birthday_field"_s].toString()};
    const bool makesSense = kind && rule.at.isValid() && rule.weekday >= 1 && rule.weekday <= 7 && rule.monthDay >= 1
        && rule.monthDay <= 31 && (rule.kind != Recurrence::Kind::Birthday || !rule.birthdayField.isEmpty());
    return makesSense ? Result<Recurrence>(rule) : fail(ErrorKind::Invalid, u"recurrence"_s);
}

} // namespace siaran
