#pragma once

#include <QtGlobal>

#include <algorithm>
#include <chrono>
#include <deque>

namespace siaran::simulator {

/// The most events that ever fell into one second, wherever that second begins.
class RateMeter {
public:
    using Moment = std::chrono::steady_clock::time_point;

    /// Moments in the order in which they come.
    void count(Moment moment)
    {
        m_second.push_back(moment);
        while (moment - m_second.front() >= std::chrono::seconds(1)) {
            m_second.pop_front();
        }
        m_most = std::max(m_most, static_cast<qint64>(m_second.size()));
    }

    [[nodiscard]] qint64 most() const { return m_most; }

private:
    std::deque<Moment> m_second;
    qint64 m_most = 0;
};

} // namespace siaran::simulator
