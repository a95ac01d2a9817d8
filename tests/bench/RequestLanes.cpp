#include "tests/bench/RequestLanes.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace siaran::bench {

namespace {

// Whether a whole answer has come: it says how long it is, ends with an empty chunk, or has no body.
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

RequestLanes::RequestLanes(quint16 port, int connections)
    : m_port(port)
    , m_lanes(static_cast<std::size_t>(connections))
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

void RequestLanes::start(int tickMs, std::function<bool()> addDue)
{
    m_addDue = std::move(addDue);
    m_clock.start();
    auto* ticker = new QTimer(this);
    ticker->setTimerType(Qt::PreciseTimer);
    connect(ticker, &QTimer::timeout, this, &RequestLanes::tick);
    ticker->start(tickMs);
}

double RequestLanes::now() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void RequestLanes::tick()
{
    const bool hasMore = m_addDue();
    deal();
    if (!hasMore && m_line.empty() && std::ranges::none_of(m_lanes, &Lane::busy)) {
        sender()->deleteLater();
        Q_EMIT finished();
    }
}

void RequestLanes::deal()
{
    for (auto& lane : m_lanes) {
        if (m_line.empty()) {
            return;
        }
        if (!lane.busy) {
            auto request = std::move(m_line.front());
            m_line.pop_front();
            ask(lane, std::move(request));
        }
    }
}

void RequestLanes::ask(Lane& lane, Request request)
{
    lane.busy = true;
    lane.current = std::move(request);
    lane.answer.clear();
    if (lane.socket->state() != QAbstractSocket::ConnectedState) {
        lane.socket->connectToHost(QHostAddress::LocalHost, m_port);
    }
    lane.socket->write(lane.current.bytes);
}

void RequestLanes::read(Lane& lane)
{
    lane.answer += lane.socket->readAll();
    if (lane.busy && isWhole(lane.answer)) {
        settle(lane, lane.answer.startsWith("HTTP/1.1 200"));
        deal();
    }
}

void RequestLanes::settle(Lane& lane, bool isGood)
{
    lane.busy = false;
    const auto request = std::exchange(lane.current, {});
    Q_EMIT answered(request, isGood, now() - request.due);
}

} // namespace siaran::bench
