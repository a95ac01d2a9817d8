#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace siaran {

/// The moment at which the clocks of a zone show a time that a person chose.
struct WallMoment {
    enum class Fit {
        Exact,
        Skipped, ///< clocks are put forward over this time: `utc` is as long after the change as the time was meant to
                 ///< be
        Twice, ///< clocks are put back over it: `utc` is the first of the two
    };
    QDateTime utc;
    Fit fit = Fit::Exact;

    friend bool operator==(const WallMoment&, const WallMoment&) = default;
};

/// When clocks in `zone` show `date` and `time`. An invalid zone reads as UTC, an invalid date or time gives an invalid
/// moment.
[[nodiscard]] WallMoment wallMoment(QDate date, QTime time, const QTimeZone& zone);

} // namespace siaran
