#pragma once

namespace siaran::models {

/// A number that is only roughly known, as far as it is known: three leading digits at most (12,437 -> 12,400).
[[nodiscard]] int roughly(int count);

} // namespace siaran::models
