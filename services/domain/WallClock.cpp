#include "services/domain/WallClock.h"

#include <QList>

namespace siaran {

WallMoment wallMoment(QDate date, QTime time, const QTimeZone& zone)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    if (!asUtc.isValid() || !zone.isValid()) {
        return {asUtc, WallMoment::Fit::Exact};
    }
    // No zone changes its clocks twice within two days, so one of these two offsets is in force then.
    const int before = zone.offsetFromUtc(asUtc.addDays(-1));
    const int after = zone.offsetFromUtc(asUtc.addDays(1));
    const auto fits = [&](int offset) { return zone.offsetFromUtc(asUtc.addSecs(-offset)) == offset; };
    // The offset before comes first: where both fit, its moment is the earlier one.
    if (fits(before)) {
        return {asUtc.addSecs(-before),
                before != after && fits(after) ? WallMoment::Fit::Twice : WallMoment::Fit::Exact};
    }
    return {asUtc.addSecs(fits(after) ? -after : -before),
            fits(after) ? WallMoment::Fit::Exact : WallMoment::Fit::Skipped};
}

} // namespace siaran
