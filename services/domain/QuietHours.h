#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <optional>

namespace siaran {

/// The hours of each day in which nothing is sent, on the clock of the workspace. The same time twice means none.
struct QuietHours {
    QTime from = QTime(20, 0);
    QTime to = QTime(8, 0); ///< the first moment at which sending goes on; earlier than `from` means the next morning

    [[nodiscard]] bool isNone() const { return from == to; }

    friend bool operator==(const QuietHours&, const QuietHours&) = default;
};

/// Whether `time` of the day is quiet.
[[nodiscard]] bool isQuiet(const QuietHours& quiet, QTime time);

/// When sending may go on if `utc` is quiet on the clocks of `zone`; nothing when it is not.
[[nodiscard]] std::optional<QDateTime> quietUntil(const QuietHours& quiet, const QDateTime& utc, const QTimeZone& zone);

} // namespace siaran
