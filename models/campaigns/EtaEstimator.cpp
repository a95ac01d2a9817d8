#include "models/campaigns/EtaEstimator.h"

namespace siaran::models {

void EtaEstimator::add(Milliseconds at, int done)
{
    if (!m_seen.isEmpty() && (at < m_seen.constLast().at || done < m_seen.constLast().done)) {
        m_seen.clear();
    }
    m_seen.push_back({at, done});
    // The newest sample that is out of the window stays: it tells what the count was when the window begins.
    while (m_seen.size() > 2 && at - m_seen.at(1).at >= Window) {
        m_seen.removeFirst();
    }
}

std::optional<double> EtaEstimator::perMinute() const
{
    if (m_seen.size() < 2) {
        return std::nullopt;
    }
    const auto span = m_seen.constLast().at - m_seen.constFirst().at;
    const auto done = m_seen.constLast().done - m_seen.constFirst().done;
    if (span < Shortest || done == 0) {
        return std::nullopt;
    }
    constexpr std::chrono::duration<double, std::milli> Minute = std::chrono::minutes(1);
    return done * (Minute / span);
}

std::optional<EtaEstimator::Milliseconds> EtaEstimator::timeFor(int left) const
{
    const auto rate = perMinute();
    if (!rate || left < 0) {
        return std::nullopt;
    }
    return std::chrono::duration_cast<Milliseconds>(std::chrono::duration<double, std::ratio<60>>(left / *rate));
}

} // namespace siaran::models
