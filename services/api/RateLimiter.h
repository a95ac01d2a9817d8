#pragma once

#include <QHash>

#include <chrono>
#include <optional>

namespace siaran::api {

/// How many requests somebody may make: a bucket that fills by the second.
class RateLimiter {
public:
    /// `burst` at once, and `perSecond` in the long run.
    RateLimiter(double perSecond, double burst);

    /// Takes one from the bucket of `who` at `now`, or says how long to wait for it.
    [[nodiscard]] std::optional<std::chrono::milliseconds> take(qint64 who, std::chrono::steady_clock::time_point now);

private:
    struct Bucket {
        double left = 0;
        std::chrono::steady_clock::time_point at;
    };

    const double m_perSecond;
    const double m_burst;
    QHash<qint64, Bucket> m_buckets;
};

} // namespace siaran::api
