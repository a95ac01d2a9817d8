#pragma once

#include <QList>
#include <QString>
#include <QTimeZone>

namespace siaran::ui {

/// Marks of a time axis, on whole hours or days of `zone`.
struct TimeTicks {
    struct Tick {
        qint64 at = 0; ///< UTC ms
        QString label; ///< "09.00", or "17 Aug" for days
    };
    QList<Tick> ticks; ///< first and last enclose the data
};

/// At most `most` marks (at least two) around [from, to], UTC ms.
[[nodiscard]] TimeTicks timeTicks(qint64 from, qint64 to, const QTimeZone& zone, int most);

/// Top of a value axis in whole steps, and the step, for about four lines above zero. Whole numbers up from 4.
struct ValueTicks {
    double top = 4;
    double step = 1;
};
[[nodiscard]] ValueTicks valueTicks(double largest);

} // namespace siaran::ui
