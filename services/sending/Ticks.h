#pragma once

#include <chrono>

namespace siaran::sending {

/// A duration in the unit of the steady clock, rounded down.
template <typename Duration>
[[nodiscard]] std::chrono::steady_clock::duration ticks(Duration duration)
{
    return std::chrono::duration_cast<std::chrono::steady_clock::duration>(duration);
}

} // namespace siaran::sending
