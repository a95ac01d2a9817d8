#include "tests/bench/WebhookLoad.h"

#include <QMessageAuthenticationCode>

#include <utility>

namespace siaran::bench {

namespace {

constexpr int Connections = 16;
constexpr int TickMs = 2;

} // namespace

WebhookLoad::WebhookLoad(quint16 port, QByteArray path, QByteArray appSecret, std::function<QByteArray()> next)
    : m_path(std::move(path))
    , m_appSecret(std::move(appSecret))
    , m_next(std::move(next))
    , m_lanes(port, Connections)
{
    connect(&m_lanes, &RequestLanes::answered, this, &WebhookLoad::count);
    connect(&m_lanes, &RequestLanes::finished, this, &WebhookLoad::finished);
}

void WebhookLoad::start(double bodiesPerSecond)
{
    m_interval = 1000 / bodiesPerSecond;
    m_lanes.start(TickMs, [this] { return addDue(); });
}

bool WebhookLoad::addDue()
{
    while (!m_ended && m_nextDue <= m_lanes.now()) {
        const auto body = m_next();
        m_ended = body.isEmpty();
        if (!m_ended) {
            m_lanes.add({.name = {}, .bytes = requestWith(body), .due = m_nextDue});
            m_nextDue += m_interval;
        }
    }
    return !m_ended;
}

QByteArray WebhookLoad::requestWith(const QByteArray& body) const
{
    const auto signature = QMessageAuthenticationCode::hash(body, m_appSecret, QCryptographicHash::Sha256).toHex();
    return "POST " + m_path
        + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
          "X-Hub-Signature-256: sha256="
        + signature + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void WebhookLoad::count(const RequestLanes::Request& request, bool isGood, double took)
{
    if (isGood) {
        m_latencies.append(took);
    } else {
        ++m_refused;
        m_lanes.add(request);
    }
}

} // namespace siaran::bench
