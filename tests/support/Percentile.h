#pragma once

#include <QList>

#include <algorithm>
#include <cmath>

namespace siaran::test {

/// The lowest of the values that `share` (0..1) of them do not exceed; 0 without values.
inline double percentile(QList<double> values, double share)
{
    if (values.isEmpty()) {
        return 0;
    }
    std::ranges::sort(values);
    const auto rank = static_cast<qsizetype>(std::ceil(share * static_cast<double>(values.size())));
    return values.at(std::max<qsizetype>(rank, 1) - 1);
}

} // namespace siaran::test
