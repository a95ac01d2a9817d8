#pragma once

#include "services/whatsapp/ErrorCatalogue.h"

#include <chrono>
#include <optional>

namespace siaran::sending {

/// Half-jittered exponential back-off: between half and all of base * 2^(attempt - 1), at most `cap`. `unit` in [0, 1).
[[nodiscard]] std::chrono::milliseconds backOff(int attempt, std::chrono::milliseconds base,
                                                std::chrono::milliseconds cap, double unit);

/// When a message that was refused with `error` may be tried again, or nothing when it may not. Only refusals count as
/// `refusals` (this one included): what was given back without having left says nothing of the message. Tries are
/// limited: a refusal that keeps saying "not now" is a refusal in the end. `retryAfter` is WhatsApp's own wish.
[[nodiscard]] std::optional<std::chrono::milliseconds> retryDelay(const whatsapp::ApiError& error, int refusals,
                                                                  std::optional<std::chrono::milliseconds> retryAfter,
                                                                  double unit);

} // namespace siaran::sending
