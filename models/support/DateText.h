#pragma once

#include <QDateTime>
#include <QString>

namespace siaran::models {

/// The day of a UTC time on the calendar of this computer, in the locale's words: "12 Mar 2026". Empty for a time that
/// never was.
[[nodiscard]] QString dayText(const QDateTime& utc);
[[nodiscard]] QString dayText(QDate day);

/// The same with the time of the day: "12 Mar 2026, 14.05".
[[nodiscard]] QString momentText(const QDateTime& utc);

/// How fields for a time of the day show it: by 24 hours, with the locale's mark between hours and minutes.
[[nodiscard]] QString clockFormat();

} // namespace siaran::models
