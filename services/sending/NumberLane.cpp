#include "services/sending/NumberLane.h"

#include "services/sending/Ticks.h"

#include <algorithm>

namespace siaran::sending {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// Granted is 97.6 % of the level: slots used this much late still leave any second below the level.
constexpr auto SharedLateness = 20ms;
// A process that is alone sees all that leaves, and may catch up a little.
constexpr auto AloneLateness = 250ms;
// What leaves over a connection that is yet to be made arrives late, beside what leaves later: until a second after the
// last of these the pace is this much lower, and nothing is caught up.
constexpr double WarmingUp = 0.9;
constexpr auto Soon = 60ms;
constexpr double CatchUp = 1.25;
constexpr int Remembered = 500; // answers that the latency is the mean of
constexpr double Slack = 1.08;
constexpr int FirstOnTheirWay = 16;
constexpr auto Idle = 3s; // by then connections begin to close
constexpr double Spare = 0.008; // seconds of the pace, for answers that take no time at all

} // namespace

void NumberLane::grant(const SlotReservation& reservation, int count, Clock::time_point now)
{
    m_perSecond = reservation.ratePerSecond;
    m_isShared = reservation.isShared;
    loseLateSlots(now);
    const auto spacing = std::chrono::duration<double>(1.0 / m_perSecond);
    for (int i = 0; i < count; ++i) {
        m_slots.push_back(now + reservation.wait + ticks(spacing * i));
    }
}

int NumberLane::missingSlots(Clock::time_point now) const
{
    const auto soon = std::ranges::count_if(m_queue, [&](const Queued& q) { return q.notBefore <= now + Soon; });
    const auto late = now - lateness(now);
    const auto good = std::ranges::count_if(m_slots, [late](Clock::time_point slot) { return slot >= late; });
    return static_cast<int>(std::max<std::ptrdiff_t>(0, soon - good));
}

int NumberLane::room(double perSecond, Clock::time_point now) const
{
    const auto ahead = std::max(1, static_cast<int>(perSecond * std::chrono::duration<double>(LookAhead).count()));
    const auto soon
        = std::ranges::count_if(m_queue, [&](const Queued& q) { return q.notBefore <= now + LookAhead * 3 / 4; });
    return 4 * soon > 3 * ahead ? 0 : ahead - static_cast<int>(soon);
}

void NumberLane::loseLateSlots(Clock::time_point now)
{
    const auto late = now - lateness(now);
    while (!m_slots.empty() && m_slots.front() < late) {
        m_slots.pop_front();
    }
    while (!m_released.empty() && m_released.front() <= now - 1s) {
        m_released.pop_front();
    }
}

bool NumberLane::isWarm() const
{
    return FirstOnTheirWay + m_answers >= mostNeeded();
}

NumberLane::Clock::duration NumberLane::lateness(Clock::time_point now) const
{
    return !m_isShared && now >= m_steadyFrom ? ticks(AloneLateness) : ticks(SharedLateness);
}

void NumberLane::answered(std::chrono::duration<double> latency)
{
    m_answers = std::min(m_answers + 1, Remembered);
    m_latency += (latency.count() - m_latency) / m_answers;
}

int NumberLane::mostNeeded() const
{
    return 2 + static_cast<int>(m_perSecond * (m_latency * Slack + Spare));
}

int NumberLane::mostOnTheirWay() const
{
    return std::min(mostNeeded(), FirstOnTheirWay + m_answers); // connections come about one by one at first
}

std::optional<NumberLane::Queued> NumberLane::next(Clock::time_point now)
{
    loseLateSlots(now);
    if (m_slots.empty() || m_slots.front() > now || m_earliest > now) {
        return std::nullopt;
    }
    // Catching up never makes a second fuller than the number's pace.
    if (static_cast<double>(m_released.size()) >= std::max(1.0, m_perSecond)) {
        return std::nullopt;
    }
    const auto due = std::ranges::find_if(m_queue, [now](const Queued& queued) { return queued.notBefore <= now; });
    if (due == m_queue.end()) {
        return std::nullopt;
    }
    if (now - m_lastRelease > Idle) {
        m_answers = 0;
    }
    m_lastRelease = now;
    if (!isWarm()) {
        m_steadyFrom = now + 1s;
    }
    const auto fastest = m_perSecond * (now < m_steadyFrom ? WarmingUp : CatchUp);
    const auto least = ticks(std::chrono::duration<double>(1.0 / fastest));
    m_earliest = std::max(m_earliest, now - ticks(SharedLateness)) + least;
    m_slots.pop_front();
    m_released.push_back(now);
    auto queued = std::move(*due);
    m_queue.erase(due);
    return queued;
}

std::deque<NumberLane::Queued> NumberLane::takeIf(const std::function<bool(CampaignId)>& isGone)
{
    std::deque<Queued> taken;
    std::deque<Queued> kept;
    for (auto& queued : m_queue) {
        (isGone(queued.message.key.campaign) ? taken : kept).push_back(std::move(queued));
    }
    m_queue = std::move(kept);
    return taken;
}

bool NumberLane::holds(const AttemptKey& key) const
{
    return std::ranges::any_of(m_queue, [&key](const Queued& queued) { return queued.message.key == key; });
}

QString NumberLane::describe(Clock::time_point now) const
{
    const auto slot = m_slots.empty() ? now : m_slots.front();
    return u"%1 wait, %2 slots from %3 ms, at most %4 at once, breaker %5;"_s.arg(m_queue.size())
        .arg(m_slots.size())
        .arg(std::chrono::duration_cast<std::chrono::milliseconds>(slot - now).count())
        .arg(mostOnTheirWay())
        .arg(static_cast<int>(m_breaker.state(now)));
}

} // namespace siaran::sending
