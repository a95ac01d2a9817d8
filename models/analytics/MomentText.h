#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace siaran::models {

/// A UTC time on the clock of `zone`, short enough for a cell: "12 Mar, 09:02". Empty for a time that has not come.
[[nodiscard]] QString shortMoment(const QDateTime& utc, const QTimeZone& zone);

/// The same with year, seconds and zone: "12 March 2026, 09:02:11 WIB".
[[nodiscard]] QString wholeMoment(const QDateTime& utc, const QTimeZone& zone);

/// Its day in `zone`: "12 Mar 2026".
[[nodiscard]] QString shortDay(const QDateTime& utc, const QTimeZone& zone);

} // namespace siaran::models
