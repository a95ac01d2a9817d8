#include "services/sending/RetryPolicy.h"

#include <algorithm>

namespace siaran::sending {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

constexpr int UnknownRequest = 1; // "unknown error": of the request as often as of the server (whatsapp.md 2.3)
constexpr int AccountInMaintenance = 131057;
constexpr int NumberInMaintenance = 2494100;
constexpr int TemplateSyncing = 134101;

int mostTries(const whatsapp::ApiError& error)
{
    switch (whatsapp::classOf(error)) {
    case whatsapp::ErrorClass::Throttle:
    case whatsapp::ErrorClass::Pair: return 12;
    case whatsapp::ErrorClass::Transient: return error.code == UnknownRequest ? 2 : 5;
    default: return 1;
    }
}

// Meta: wait 4^X seconds, X = 0, 1, 2 ... (whatsapp.md 2.4). Never less, so the jitter comes on top.
milliseconds pairDelay(int refusals, double unit)
{
    const auto whole = std::min<milliseconds>(1s * (1LL << (2 * std::clamp(refusals - 1, 0, 10))), 30min);
    return whole + milliseconds(static_cast<milliseconds::rep>(static_cast<double>(whole.count()) * unit / 4));
}

milliseconds transientDelay(int code, int refusals, double unit)
{
    switch (code) {
    case AccountInMaintenance:
    case NumberInMaintenance: return std::max<milliseconds>(60s, backOff(refusals, 60s, 10min, unit));
    case TemplateSyncing: return 10min;
    default: return backOff(refusals, 2s, 5min, unit);
    }
}

} // namespace

milliseconds backOff(int attempt, milliseconds base, milliseconds cap, double unit)
{
    const auto doublings = std::clamp(attempt - 1, 0, 20);
    const auto whole = std::min<milliseconds>(base * (1LL << doublings), cap);
    return milliseconds(static_cast<milliseconds::rep>(static_cast<double>(whole.count()) * (0.5 + unit / 2)));
}

std::optional<milliseconds> retryDelay(const whatsapp::ApiError& error, int refusals,
                                       std::optional<milliseconds> retryAfter, double unit)
{
    if (refusals >= mostTries(error)) {
        return std::nullopt;
    }
    const auto least = retryAfter.value_or(0ms);
    switch (whatsapp::classOf(error)) {
    case whatsapp::ErrorClass::Throttle: return std::max(least, backOff(refusals, 1s, 30s, unit));
    case whatsapp::ErrorClass::Pair: return std::max(least, pairDelay(refusals, unit));
    case whatsapp::ErrorClass::Transient: return std::max(least, transientDelay(error.code, refusals, unit));
    default: return std::nullopt;
    }
}

} // namespace siaran::sending
