#pragma once

#include "services/core/Result.h"
#include "services/simulator/HttpConnection.h"

#include <QTcpServer>

namespace siaran::simulator {

/// Serves HTTP/1.1 on the loopback address. On sockets and not on QHttpServer, because answers come late and
/// connections are broken on purpose: the responder of Qt 6.4 must answer before its handler returns, or keeps a socket
/// that may be gone.
class HttpListener final : public QObject {
    Q_OBJECT
public:
    explicit HttpListener(QObject* parent = nullptr);

    /// The port. Conflict when it is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);

Q_SIGNALS:
    void asked(siaran::simulator::HttpConnection* connection, const siaran::simulator::HttpRequest& request);

private:
    void acceptAll();

    QTcpServer m_server;
};

} // namespace siaran::simulator
