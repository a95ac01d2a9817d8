#include "services/segments/Estimate.h"

#include <algorithm>
#include <cmath>

namespace siaran::segments {

namespace {

constexpr double Deviations = 3.3;
// The guess of all contacts is off a little, too.
constexpr double SizeError = 0.01;

// How many people drawn one by one would tell as much.
double worthOf(const SampleSums& sums, double share)
{
    const auto scatter = sums.matchedSquared - 2 * share * sums.matchedTimesPeople + share * share * sums.peopleSquared;
    const auto alone = share * (1 - share) * sums.people;
    if (sums.clusters < 2 || alone <= 0) {
        return std::max(sums.clusters, 1.0);
    }
    const auto effect = std::max(1.0, scatter * sums.clusters / (sums.clusters - 1) / alone);
    return sums.people / effect;
}

int rounded(double people)
{
    return static_cast<int>(std::clamp(std::round(people), 0.0, 2e9));
}

} // namespace

SegmentEstimate estimatedFrom(const SampleSums& sums, double total)
{
    if (sums.people <= 0) {
        return {.count = 0, .low = 0, .high = rounded(total), .total = rounded(total), .isExact = false};
    }
    const auto share = sums.matched / sums.people;
    const auto worth = worthOf(sums, share);
    const auto squared = Deviations * Deviations;
    const auto middle = (share + squared / (2 * worth)) / (1 + squared / worth);
    const auto half
        = Deviations / (1 + squared / worth) * std::sqrt(share * (1 - share) / worth + squared / (4 * worth * worth));
    return {.count = rounded(total * share),
            .low = rounded(std::max(sums.matched, std::floor(total * (1 - SizeError) * (middle - half)))),
            .high = rounded(std::ceil(total * (1 + SizeError) * (middle + half))),
            .total = rounded(total),
            .isExact = false};
}

} // namespace siaran::segments
