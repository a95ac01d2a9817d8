#pragma once

#include "services/core/Result.h"
#include "tests/support/Percentile.h"

#include <QElapsedTimer>
#include <QList>
#include <QString>

namespace siaran::bench {

using test::percentile;

/// Prints {"name", "value", "unit"} as one line.
void print(const QString& name, double value, const QString& unit);

/// Tells what went wrong on the standard error output; answers the exit code of a bench that came to nothing.
int complain(const Error& error);

[[nodiscard]] double milliseconds(const QElapsedTimer& clock);

/// The middle one of an odd number of values, the lower of the middle two of an even number.
[[nodiscard]] double median(QList<double> values);

} // namespace siaran::bench
