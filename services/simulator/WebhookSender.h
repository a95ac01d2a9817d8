#pragma once

#include "services/simulator/WebhookComposer.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>

#include <deque>

namespace siaran::simulator {

/// Posts updates to the webhook url until it answers 200, a few requests at a time. Nothing is lost while the receiver
/// is down; a notification that was refused goes to the back of the line, so there is no promise of order. With a
/// verify token the url must first pass the challenge.
class WebhookSender final : public QObject {
    Q_OBJECT
public:
    explicit WebhookSender(const SimulatorSettings& settings, QObject* parent = nullptr);

    /// An empty url keeps everything until there is one.
    void setUrl(const QUrl& url);
    void add(Update update);
    /// A whole notification of something else than a message.
    void announce(const QByteArray& body);
    /// Starts as many requests as are allowed; cheap when there is nothing to do.
    void pump();

    /// Updates that no receiver has answered 200 to.
    [[nodiscard]] qsizetype waiting() const { return m_waiting; }
    [[nodiscard]] qint64 requests() const { return m_requests; }
    [[nodiscard]] qint64 refusedRequests() const { return m_refusedRequests; }

Q_SIGNALS:
    void received(const QList<siaran::simulator::StepKey>& steps);

private:
    struct Notification {
        QByteArray body;
        QList<StepKey> steps;
    };

    [[nodiscard]] bool hasWork() const { return !m_updates.empty() || !m_refused.empty(); }
    [[nodiscard]] Notification next();
    void post(const Notification& notification);
    void challenge();
    void settle(bool succeeded);

    WebhookComposer m_composer;
    QString m_verifyToken;
    qsizetype m_batch;
    QUrl m_url;
    bool m_isProved = false;
    QTimer m_pause;
    std::deque<Update> m_updates;
    std::deque<Notification> m_refused;
    qsizetype m_waiting = 0;
    int m_inFlight = 0;
    int m_refusalsInARow = 0;
    qint64 m_requests = 0;
    qint64 m_refusedRequests = 0;
    bool m_refusedTurn = false; ///< new and refused notifications take turns: neither may starve the other
    QNetworkAccessManager m_network;
};

} // namespace siaran::simulator
