#pragma once

#include <algorithm>

namespace siaran::sending {

/// Messages per second to aim at where `allowed` are: a little fewer, so that replies and clock differences still fit
/// (reliability.md E); at least one.
[[nodiscard]] constexpr double paceOf(int allowed)
{
    constexpr double Share = 0.976;
    return std::max(1.0, allowed * Share);
}

} // namespace siaran::sending
