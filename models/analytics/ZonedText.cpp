#include "models/analytics/ZonedText.h"

#include "models/support/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

QString zonedMoment(const QDateTime& utc, const QTimeZone& zone)
{
    if (!utc.isValid()) {
        return {};
    }
    const QLocale locale;
    const auto there = utc.toTimeZone(zone);
    return u"%1, %2"_s.arg(locale.toString(there.date(), u"d MMM"_s),
                           locale.toString(there.time(), QLocale::ShortFormat));
}

QString zonedMomentInFull(const QDateTime& utc, const QTimeZone& zone)
{
    if (!utc.isValid()) {
        return {};
    }
    const QLocale locale;
    const auto there = utc.toTimeZone(zone);
    const auto shortTime = locale.timeFormat(QLocale::ShortFormat);
    const auto separator = shortTime.contains(u'.') ? u"."_s : u":"_s;
    return u"%1, %2 %3"_s.arg(locale.toString(there.date(), u"d MMMM yyyy"_s),
                              there.time().toString(u"HH%1mm%1ss"_s.arg(separator)),
                              zone.displayName(there, QTimeZone::ShortName, locale));
}

QString zonedDay(const QDateTime& utc, const QTimeZone& zone)
{
    return dayText(utc.isValid() ? utc.toTimeZone(zone).date() : QDate());
}

} // namespace siaran::models
