#include "tests/bench/ReadLoad.h"

#include <algorithm>
#include <utility>

namespace siaran::bench {

namespace {

constexpr int Connections = 32;
constexpr int TickMs = 1;

} // namespace

ReadLoad::ReadLoad(quint16 port, const QByteArray& token, std::function<Read()> next)
    : m_headers(" HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
    , m_next(std::move(next))
    , m_lanes(port, Connections)
{
    connect(&m_lanes, &RequestLanes::answered, this, &ReadLoad::count);
    connect(&m_lanes, &RequestLanes::finished, this, &ReadLoad::finished);
}

void ReadLoad::start(double perSecond, double seconds)
{
    m_gap = std::exponential_distribution<double>(perSecond / 1000);
    m_end = seconds * 1000;
    m_nextDue = m_gap(m_random);
    m_lanes.start(TickMs, [this] { return addDue(); });
}

bool ReadLoad::addDue()
{
    while (m_nextDue <= std::min(m_lanes.now(), m_end)) {
        const auto read = m_next();
        m_lanes.add({.name = read.name, .bytes = "GET " + read.path + m_headers, .due = m_nextDue});
        m_nextDue += m_gap(m_random);
        ++m_asked;
    }
    return m_nextDue <= m_end;
}

void ReadLoad::count(const RequestLanes::Request& request, bool isGood, double took)
{
    m_latencies[request.name].append(took);
    if (!isGood) {
        ++m_refused[request.name];
    } else if (m_lanes.now() <= m_end) {
        ++m_inTime;
    }
}

} // namespace siaran::bench
