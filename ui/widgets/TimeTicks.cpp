#include "ui/widgets/TimeTicks.h"

#include <QDateTime>
#include <QLocale>

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

constexpr std::array<int, 5> HourSteps {1, 2, 3, 6, 12};
constexpr std::array<int, 8> DaySteps {1, 2, 3, 7, 14, 28, 91, 364};
constexpr int LinesWanted = 4;

// Steps count in wall-clock time, so that a change to summer time moves no mark off its hour.
QList<QDateTime> hourMarks(const QDateTime& from, const QDateTime& to, int step, int most)
{
    QDateTime at(from.date(), QTime(from.time().hour() / step * step, 0), from.timeZone());
    QList<QDateTime> marks {at};
    while (at < to && marks.size() <= most) {
        const int hour = at.time().hour() + step;
        at = QDateTime(at.date().addDays(hour / 24), QTime(hour % 24, 0), from.timeZone());
        marks.append(at);
    }
    return marks;
}

QList<QDateTime> dayMarks(const QDateTime& from, const QDateTime& to, int step, int most)
{
    QDateTime at(from.date(), QTime(0, 0), from.timeZone());
    QList<QDateTime> marks {at};
    while (at < to && marks.size() <= most) {
        at = QDateTime(at.date().addDays(step), QTime(0, 0), from.timeZone());
        marks.append(at);
    }
    return marks;
}

TimeTicks labelled(const QList<QDateTime>& marks, bool areDays)
{
    const QLocale locale;
    const auto clock = locale.timeFormat(QLocale::ShortFormat).contains(u'.') ? u"HH.mm"_s : u"HH:mm"_s;
    const auto day = u"d MMM"_s;
    TimeTicks ticks;
    QDate before;
    for (const auto& mark : marks) {
        const bool newDay = mark.date() != before && mark.time() == QTime(0, 0);
        ticks.ticks.push_back({mark.toMSecsSinceEpoch(), locale.toString(mark, areDays || newDay ? day : clock)});
        before = mark.date();
    }
    return ticks;
}

} // namespace

TimeTicks timeTicks(qint64 from, qint64 to, const QTimeZone& zone, int most)
{
    most = qMax(2, most);
    const auto start = QDateTime::fromMSecsSinceEpoch(from, zone);
    // One instant alone still gets an axis with a width.
    const auto end = QDateTime::fromMSecsSinceEpoch(qMax(to, from + 1), zone);
    for (const int step : HourSteps) {
        if (const auto marks = hourMarks(start, end, step, most); marks.size() <= most) {
            return labelled(marks, false);
        }
    }
    QList<QDateTime> marks;
    for (const int step : DaySteps) {
        marks = dayMarks(start, end, step, most);
        if (marks.size() <= most) {
            return labelled(marks, true);
        }
    }
    const auto days = qMax<qint64>(1, start.daysTo(end) + 1);
    const auto step = static_cast<int>((days + most - 2) / (most - 1));
    return labelled(dayMarks(start, end, step, most), true);
}

ValueTicks valueTicks(double largest)
{
    if (largest <= LinesWanted) {
        return {};
    }
    const double rough = largest / LinesWanted;
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0, 10.0}) {
        const double step = factor * magnitude;
        if (step >= rough && step == std::floor(step)) {
            return {step * std::ceil(largest / step), step};
        }
    }
    return {10 * magnitude, 10 * magnitude / LinesWanted};
}

} // namespace siaran::ui
