#pragma once

#include "services/http/ListenerLimits.h"

#include <QHash>
#include <QHostAddress>
#include <QTcpServer>

namespace siaran::http {

class RequestHandler;

/// Receives HTTP/1.1 requests and hands whole ones to its handler: one at a time per connection, with the limits on
/// sizes, times and numbers that make it no danger to stand alone. Meant for loopback, behind nginx or Caddy, where TLS
/// ends. All on one thread.
class GuardedListener final : public QTcpServer {
    Q_OBJECT

public:
    explicit GuardedListener(RequestHandler& handler, ListenerLimits limits = {}, QObject* parent = nullptr);
    ~GuardedListener() override;
    Q_DISABLE_COPY_MOVE(GuardedListener)

    /// Listens on this computer only. False with errorString() when the port is taken; 0 picks a free one.
    [[nodiscard]] bool listenOnLoopback(quint16 port = 0);

    [[nodiscard]] int openConnections() const { return m_connections; }
    /// Whether a request that came whole is not answered yet; endless answers do not count.
    [[nodiscard]] bool isBusy() const;
    /// Connections and requests that were turned away since the start.
    [[nodiscard]] quint64 refused() const { return m_refused; }

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class Connection;

    /// Makes a place by giving up whoever has waited longest without a whole request: a thousand slow clients cannot
    /// keep out a quick one.
    [[nodiscard]] bool makePlace();

    /// Counts a request of this address in, or says that it has enough of them under way. Nobody is counted for an
    /// empty one.
    [[nodiscard]] bool enter(const QByteArray& address);
    void leave(const QByteArray& address);

    /// Sets aside room for bodies, or says that there is none.
    [[nodiscard]] bool reserve(qsizetype bytes);
    void release(qsizetype bytes) { m_reserved -= bytes; }

    RequestHandler& m_handler;
    const ListenerLimits m_limits;
    int m_connections = 0;
    qsizetype m_reserved = 0;
    QHash<QByteArray, int> m_underWay; ///< requests by the address they are from
    quint64 m_refused = 0;
};

} // namespace siaran::http
