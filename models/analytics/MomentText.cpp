#include "models/analytics/MomentText.h"

#include "models/campaigns/ZoneText.h"
#include "models/support/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

QString shortMoment(const QDateTime& utc, const QTimeZone& zone)
{
    if (!utc.isValid()) {
        return {};
    }
    const auto there = utc.toTimeZone(zone);
    return u"%1, %2"_s.arg(QLocale().toString(there.date(), u"d MMM"_s), clockText(there.time()));
}

QString wholeMoment(const QDateTime& utc, const QTimeZone& zone)
{
    if (!utc.isValid()) {
        return {};
    }
    const auto there = utc.toTimeZone(zone);
    const auto clock = clockText(there.time());
    const auto seconds = u"%1%2"_s.arg(clock.at(2)).arg(there.time().second(), 2, 10, QChar(u'0'));
    return u"%1, %2%3 %4"_s.arg(QLocale().toString(there.date(), u"d MMMM yyyy"_s), clock, seconds,
                                zoneWord(QString::fromUtf8(zone.id()), utc));
}

QString shortDay(const QDateTime& utc, const QTimeZone& zone)
{
    return dayText(utc.isValid() ? utc.toTimeZone(zone).date() : QDate());
}

} // namespace siaran::models
