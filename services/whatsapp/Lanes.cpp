#include "services/whatsapp/Lanes.h"

#include <algorithm>
#include <utility>

namespace siaran::whatsapp {

Lanes::Lanes(int count, int width)
    : m_width(width)
    , m_taken(static_cast<size_t>(count), 0)
{
    Q_ASSERT(count > 0 && width > 0);
}

bool Lanes::Turn::await_ready()
{
    m_lane = m_lanes.take();
    return m_lane.has_value() || m_lanes.m_closed;
}

void Lanes::Turn::await_suspend(std::coroutine_handle<> waiting)
{
    m_waiting = waiting;
    m_lanes.m_line.push_back(this);
}

// The first lane with room, not the emptiest: few connections, kept warm, instead of many that go stale.
std::optional<int> Lanes::take()
{
    const auto free = std::ranges::find_if(m_taken, [this](int taken) { return taken < m_width; });
    if (m_closed || free == m_taken.end()) {
        return std::nullopt;
    }
    ++*free;
    return static_cast<int>(free - m_taken.begin());
}

void Lanes::release(int lane)
{
    --m_taken.at(static_cast<size_t>(lane));
    if (m_line.empty()) {
        return;
    }
    auto* next = m_line.front();
    m_line.pop_front();
    next->m_lane = take();
    next->m_waiting.resume();
}

void Lanes::close()
{
    m_closed = true;
    for (auto* turn : std::exchange(m_line, {})) {
        turn->m_waiting.resume();
    }
}

} // namespace siaran::whatsapp
