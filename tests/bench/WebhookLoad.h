#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <deque>
#include <functional>
#include <vector>

class QTcpSocket;

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
    struct Due {
        QByteArray body;
        double at = 0; ///< ms on m_clock
    };
    struct Lane {
        QTcpSocket* socket = nullptr;
        Due current;
        bool busy = false;
        QByteArray answer;
    };

    void tick();
    void deal();
    void post(Lane& lane, Due due);
    void read(Lane& lane);
    void settle(Lane& lane, bool accepted);
    [[nodiscard]] double now() const;

    const quint16 m_port;
    const QByteArray m_path;
    const QByteArray m_appSecret;
    const std::function<QByteArray()> m_next;
    double m_interval = 0;
    double m_nextDue = 0;
    bool m_ended = false;
    QElapsedTimer m_clock;
    std::deque<Due> m_line;
    std::vector<Lane> m_lanes;
    QList<double> m_latencies;
    int m_refused = 0;
};

} // namespace siaran::bench
