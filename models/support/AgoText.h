#pragma once

#include <QDateTime>
#include <QString>

namespace siaran::models {

/// How long ago a UTC time was, as people say it: "just now", "2 min ago", "3 h ago", "yesterday"; from two days on
/// the day itself. Empty for a time that never was. A time ahead of `now` (another computer's clock) is "just now".
[[nodiscard]] QString agoText(const QDateTime& utc, const QDateTime& now);

} // namespace siaran::models
