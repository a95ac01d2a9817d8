#include "tests/bench/ReadLoad.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

constexpr int Connections = 32;
constexpr int TickMs = 1;

// Whether a whole answer has come: it says how long it is, or ends with an empty chunk.
bool isWhole(const QByteArray& answer)
{
    const auto head = answer.indexOf("\r\n\r\n");
    if (head < 0) {
        return false;
    }
    const auto lower = answer.left(head).toLower();
    if (lower.contains("transfer-encoding: chunked")) {
        return answer.endsWith("\r\n0\r\n\r\n");
    }
    const auto field = lower.indexOf("content-length:");
    const auto length
        = field < 0 ? 0 : lower.mid(field + 15, lower.indexOf("\r\n", field) - field - 15).trimmed().toInt();
    return answer.size() >= head + 4 + length;
}

} // namespace

ReadLoad::ReadLoad(quint16 port, const QByteArray& token, std::function<Read()> next)
    : m_port(port)
    , m_headers(" HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
    , m_next(std::move(next))
    , m_lanes(Connections)
{
    for (auto& lane : m_lanes) {
        lane.socket = new QTcpSocket(this);
        connect(lane.socket, &QTcpSocket::readyRead, this, [this, &lane] { read(lane); });
        connect(lane.socket, &QTcpSocket::disconnected, this, [this, &lane] {
            if (lane.busy) {
                settle(lane, false);
            }
        });
    }
}

void ReadLoad::start(double perSecond, double seconds)
{
    m_gap = std::exponential_distribution<double>(perSecond / 1000);
    m_end = seconds * 1000;
    m_clock.start();
    m_nextDue = m_gap(m_random);
    auto* ticker = new QTimer(this);
    ticker->setTimerType(Qt::PreciseTimer);
    connect(ticker, &QTimer::timeout, this, &ReadLoad::tick);
    ticker->start(TickMs);
}

double ReadLoad::now() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void ReadLoad::tick()
{
    while (m_nextDue <= std::min(now(), m_end)) {
        m_line.push_back({m_next(), m_nextDue});
        m_nextDue += m_gap(m_random);
        ++m_asked;
    }
    deal();
    const bool idle = m_line.empty() && std::ranges::none_of(m_lanes, &Lane::busy);
    if (m_nextDue > m_end && idle) {
        sender()->deleteLater();
        Q_EMIT finished();
    }
}

void ReadLoad::deal()
{
    for (auto& lane : m_lanes) {
        if (m_line.empty()) {
            return;
        }
        if (!lane.busy) {
            auto due = std::move(m_line.front());
            m_line.pop_front();
            ask(lane, std::move(due));
        }
    }
}

void ReadLoad::ask(Lane& lane, Due due)
{
    lane.busy = true;
    lane.current = std::move(due);
    lane.answer.clear();
    if (lane.socket->state() != QAbstractSocket::ConnectedState) {
        lane.socket->connectToHost(QHostAddress::LocalHost, m_port);
    }
    lane.socket->write("GET " + lane.current.read.path + m_headers);
}

void ReadLoad::read(Lane& lane)
{
    lane.answer += lane.socket->readAll();
    if (lane.busy && isWhole(lane.answer)) {
        settle(lane, lane.answer.startsWith("HTTP/1.1 200"));
        deal();
    }
}

void ReadLoad::settle(Lane& lane, bool good)
{
    lane.busy = false;
    const auto& name = lane.current.read.name;
    m_latencies[name].append(now() - lane.current.at);
    if (!good) {
        ++m_refused[name];
    } else if (now() <= m_end) {
        ++m_inTime;
    }
}

} // namespace siaran::bench
