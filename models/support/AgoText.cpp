#include "models/support/AgoText.h"

#include "models/support/DateText.h"

#include <QCoreApplication>

namespace siaran::models {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(siaran::models::AgoText)
};

constexpr qint64 Minute = 60;
constexpr qint64 Hour = 60 * Minute;

} // namespace

QString agoText(const QDateTime& utc, const QDateTime& now)
{
    if (!utc.isValid()) {
        return {};
    }
    const auto seconds = utc.secsTo(now);
    const auto days = utc.toLocalTime().date().daysTo(now.toLocalTime().date());
    if (seconds < Minute) {
        return Words::tr("just now");
    }
    if (seconds < Hour) {
        return Words::tr("%n min ago", nullptr, static_cast<int>(seconds / Minute));
    }
    if (days < 1) {
        return Words::tr("%n h ago", nullptr, static_cast<int>(seconds / Hour));
    }
    return days == 1 ? Words::tr("yesterday") : dayText(utc);
}

} // namespace siaran::models
