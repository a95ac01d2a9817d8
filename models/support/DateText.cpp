#include "models/support/DateText.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace siaran::models {

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"d MMM yyyy"_s) : QString();
}

QString dayText(const QDateTime& utc)
{
    return dayText(utc.isValid() ? utc.toLocalTime().date() : QDate());
}

QString momentText(const QDateTime& utc)
{
    if (!utc.isValid()) {
        return {};
    }
    const auto local = utc.toLocalTime();
    return u"%1, %2"_s.arg(dayText(local.date()), QLocale().toString(local.time(), QLocale::ShortFormat));
}

QString clockFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).contains(u'.') ? u"HH.mm"_s : u"HH:mm"_s;
}

} // namespace siaran::models
