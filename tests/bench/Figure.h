#pragma once

#include <QList>
#include <QString>

namespace siaran::bench {

/// Prints {"name", "value", "unit"} as one line.
void print(const QString& name, double value, const QString& unit);

/// The middle one of an odd number of values, the lower of the middle two of an even number.
[[nodiscard]] double median(QList<double> values);

} // namespace siaran::bench
