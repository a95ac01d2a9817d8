#pragma once

#include "services/segments/SegmentService.h"

namespace siaran::segments {

/// What a look at some pages found. A cluster is a handful of neighbours, who are often alike.
struct SampleSums {
    double clusters = 0;
    double people = 0;
    double matched = 0;
    double matchedSquared = 0; ///< these three summed cluster by cluster
    double matchedTimesPeople = 0;
    double peopleSquared = 0;
};

/// How many of `total` match, with bounds that fail about once in a thousand rules: a Wilson score interval for as many
/// independent people as the clusters are worth (the design effect of cluster sampling).
[[nodiscard]] SegmentEstimate estimatedFrom(const SampleSums& sums, double total);

} // namespace siaran::segments
