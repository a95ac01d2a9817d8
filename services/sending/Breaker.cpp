#include "services/sending/Breaker.h"

#include "services/sending/RetryPolicy.h"

namespace siaran::sending {

using namespace std::chrono_literals;

namespace {

constexpr int FewestCalls = 20;
constexpr int MostInARow = 5;
// Whoever is back is noticed within ten seconds, however often it was tried before: a probe costs one question.
constexpr auto LongestRest = 8s;

} // namespace

void Breaker::record(Sign sign, Clock::time_point now, double unit)
{
    if (sign == Sign::Answered) {
        m_badInARow = 0;
        if (m_trial) {
            close();
        }
        return;
    }
    const auto second = std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count();
    auto& slot = m_seconds.at(static_cast<size_t>(second) % m_seconds.size());
    if (slot.index != second) {
        slot = {.index = second};
    }
    ++slot.calls;
    if (sign == Sign::Good) {
        m_badInARow = 0;
        if (m_trial) {
            close();
        }
        return;
    }
    ++slot.bad;
    ++m_badInARow;
    // What was under way when it opened still comes in, and says nothing new.
    if (m_trial || (!m_open && (m_badInARow >= MostInARow || isTooMuch(second)))) {
        open(now, unit);
    }
}

void Breaker::probed(bool answered, Clock::time_point now, double unit)
{
    if (state(now) != State::Probing) {
        return;
    }
    if (answered) {
        m_trial = true;
    } else {
        open(now, unit);
    }
}

Breaker::State Breaker::state(Clock::time_point now) const
{
    if (m_trial) {
        return State::Trial;
    }
    if (!m_open) {
        return State::Closed;
    }
    return now < m_until ? State::Open : State::Probing;
}

void Breaker::open(Clock::time_point now, double unit)
{
    m_open = true;
    m_trial = false;
    m_until = now + backOff(++m_openings, 5s, LongestRest, unit);
}

void Breaker::close()
{
    *this = Breaker();
}

bool Breaker::isTooMuch(Clock::rep second) const
{
    int calls = 0;
    int bad = 0;
    for (const auto& slot : m_seconds) {
        if (slot.index > second - static_cast<Clock::rep>(m_seconds.size())) {
            calls += slot.calls;
            bad += slot.bad;
        }
    }
    return calls >= FewestCalls && 2 * bad >= calls;
}

} // namespace siaran::sending
