#include "tests/bench/WebhookLoad.h"

#include <QHostAddress>
#include <QMessageAuthenticationCode>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace siaran::bench {

namespace {

constexpr int Connections = 16;
constexpr int TickMs = 2;

// Whether a whole answer has come; these have no body, or say how long it is.
bool isWhole(const QByteArray& answer)
{
    const auto head = answer.indexOf("\r\n\r\n");
    if (head < 0) {
        return false;
    }
    const auto lower = answer.left(head).toLower();
    const auto field = lower.indexOf("content-length:");
    const auto length
        = field < 0 ? 0 : lower.mid(field + 15, lower.indexOf("\r\n", field) - field - 15).trimmed().toInt();
    return answer.size() >= head + 4 + length;
}

} // namespace

WebhookLoad::WebhookLoad(quint16 port, QByteArray path, QByteArray appSecret, std::function<QByteArray()> next)
    : m_port(port)
    , m_path(std::move(path))
    , m_appSecret(std::move(appSecret))
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

void WebhookLoad::start(double bodiesPerSecond)
{
    m_interval = 1000 / bodiesPerSecond;
    m_clock.start();
    auto* ticker = new QTimer(this);
    ticker->setTimerType(Qt::PreciseTimer);
    connect(ticker, &QTimer::timeout, this, &WebhookLoad::tick);
    ticker->start(TickMs);
}

double WebhookLoad::now() const
{
    return static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
}

void WebhookLoad::tick()
{
    while (!m_ended && m_nextDue <= now()) {
        auto body = m_next();
        m_ended = body.isEmpty();
        if (!m_ended) {
            m_line.push_back({std::move(body), m_nextDue});
            m_nextDue += m_interval;
        }
    }
    deal();
    const bool idle = std::ranges::none_of(m_lanes, &Lane::busy);
    if (m_ended && m_line.empty() && idle) {
        sender()->deleteLater();
        Q_EMIT finished();
    }
}

void WebhookLoad::deal()
{
    for (auto& lane : m_lanes) {
        if (m_line.empty()) {
            return;
        }
        if (!lane.busy) {
            auto due = std::move(m_line.front());
            m_line.pop_front();
            post(lane, std::move(due));
        }
    }
}

void WebhookLoad::post(Lane& lane, Due due)
{
    lane.busy = true;
    lane.current = std::move(due);
    lane.answer.clear();
    if (lane.socket->state() != QAbstractSocket::ConnectedState) {
        lane.socket->connectToHost(QHostAddress::LocalHost, m_port);
    }
    const auto& body = lane.current.body;
    const auto signature = QMessageAuthenticationCode::hash(body, m_appSecret, QCryptographicHash::Sha256).toHex();
    lane.socket->write("POST " + m_path
                       + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                         "X-Hub-Signature-256: sha256="
                       + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void WebhookLoad::read(Lane& lane)
{
    lane.answer += lane.socket->readAll();
    if (lane.busy && isWhole(lane.answer)) {
        settle(lane, lane.answer.startsWith("HTTP/1.1 200"));
        deal();
    }
}

void WebhookLoad::settle(Lane& lane, bool accepted)
{
    lane.busy = false;
    if (accepted) {
        m_latencies.append(now() - lane.current.at);
    } else {
        ++m_refused;
        m_line.push_back(std::exchange(lane.current, {}));
    }
}

} // namespace siaran::bench
