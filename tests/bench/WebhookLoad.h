#pragma once

#include "tests/bench/RequestLanes.h"

#include <QByteArray>
#include <QList>
#include <QObject>

#include <functional>

namespace siaran::bench {

/// Posts signed webhook bodies at a steady pace over a few connections that are kept open, like WhatsApp's own senders.
class WebhookLoad : public QObject {
    Q_OBJECT

public:
    /// `next` answers the next body, or an empty one when there are no more.
    WebhookLoad(quint16 port, QByteArray path, QByteArray appSecret, std::function<QByteArray()> next);

    /// Posts `bodiesPerSecond` until the bodies end, then until each was answered.
    void start(double bodiesPerSecond);

    /// Milliseconds from the moment each body was due to the end of its answer. What waited for a free connection
    /// waited.
    [[nodiscard]] const QList<double>& latencies() const { return m_latencies; }
    /// Answers other than 200, and connections that broke: the body was posted again.
    [[nodiscard]] int refused() const { return m_refused; }

Q_SIGNALS:
    void finished();

private:
    bool addDue();
    [[nodiscard]] QByteArray requestWith(const QByteArray& body) const;
    void count(const RequestLanes::Request& request, bool isGood, double took);

    const QByteArray m_path;
    const QByteArray m_appSecret;
    const std::function<QByteArray()> m_next;
    double m_interval = 0;
    double m_nextDue = 0;
    bool m_ended = false;
    RequestLanes m_lanes;
    QList<double> m_latencies;
    int m_refused = 0;
};

} // namespace siaran::bench
