#pragma once

#include <QtGlobal>

#include <algorithm>

namespace siaran::simulator {

/// So many per second, with one second's worth of burst. Times are ms on any clock that does not run backwards.
class TokenBucket {
public:
    explicit TokenBucket(int perSecond)
        : m_perSecond(std::max(1, perSecond))
        , m_tokens(m_perSecond)
    {
    }

    /// Whether one more is allowed at `now`; a refusal costs nothing.
    [[nodiscard]] bool take(qint64 now)
    {
        const double refill = static_cast<double>(std::max<qint64>(0, now - m_last)) * m_perSecond / 1000.0;
        m_tokens = std::min(m_perSecond, m_tokens + refill);
        m_last = std::max(m_last, now);
        if (m_tokens < 1.0) {
            return false;
        }
        m_tokens -= 1.0;
        return true;
    }

private:
    double m_perSecond;
    double m_tokens;
    qint64 m_last = 0;
};

} // namespace siaran::simulator
