#pragma once

#include "services/domain/Criteria.h"

namespace siaran {

/// Whether two criteria without problems can never hold for the same person. Says yes only when that is certain.
[[nodiscard]] bool excludeEachOther(const Criterion& one, const Criterion& other);

/// Whether one or the other of two criteria without problems holds for everybody. Of one status or text, "not A or not
/// B" does: nobody has both. Says yes only when that is certain.
[[nodiscard]] bool holdForEverybody(const Criterion& one, const Criterion& other);

} // namespace siaran
