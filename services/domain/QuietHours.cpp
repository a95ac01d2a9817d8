#include "services/domain/QuietHours.h"

#include "services/domain/WallClock.h"

namespace siaran {

bool isQuiet(const QuietHours& quiet, QTime time)
{
    if (quiet.isNone()) {
        return false;
    }
    return quiet.from < quiet.to ? time >= quiet.from && time < quiet.to : time >= quiet.from || time < quiet.to;
}

std::optional<QDateTime> quietUntil(const QuietHours& quiet, const QDateTime& utc, const QTimeZone& zone)
{
    const auto here = zone.isValid() ? utc.toTimeZone(zone) : utc;
    if (!isQuiet(quiet, here.time())) {
        return std::nullopt;
    }
    const auto today = wallMoment(here.date(), quiet.to, zone).utc;
    return today > utc ? today : wallMoment(here.date().addDays(1), quiet.to, zone).utc;
}

} // namespace siaran
