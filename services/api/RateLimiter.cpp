#include "services/api/RateLimiter.h"

#include <algorithm>

namespace siaran::api {

RateLimiter::RateLimiter(double perSecond, double burst)
    : m_perSecond(perSecond)
    , m_burst(burst)
{
}

std::optional<std::chrono::milliseconds> RateLimiter::take(qint64 who, std::chrono::steady_clock::time_point now)
{
    const auto found = m_buckets.find(who);
    auto& bucket = found != m_buckets.end() ? *found : *m_buckets.insert(who, {m_burst, now});
    const std::chrono::duration<double> passed = now - bucket.at;
    bucket.left = std::min(m_burst, bucket.left + passed.count() * m_perSecond);
    bucket.at = now;
    if (bucket.left >= 1) {
        bucket.left -= 1;
        return std::nullopt;
    }
    const std::chrono::duration<double> wait((1 - bucket.left) / m_perSecond);
    return std::max(std::chrono::milliseconds(1), std::chrono::ceil<std::chrono::milliseconds>(wait));
}

} // namespace siaran::api
