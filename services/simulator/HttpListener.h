#pragma once

#include "services/core/Result.h"
#include "services/simulator/HttpConnection.h"

#include <QObject>

#include <memory>

class QSslConfiguration;
class QTcpServer;

namespace siaran::simulator {

/// Serves HTTP/1.1, with or without TLS, on the loopback address. On sockets and not on QHttpServer, because answers
/// come late and connections are broken on purpose: the responder of Qt 6.4 must answer before its handler returns, or
/// keeps a socket that may be gone.
class HttpListener final : public QObject {
    Q_OBJECT
public:
    explicit HttpListener(QObject* parent = nullptr);
    /// For HTTPS.
    explicit HttpListener(const QSslConfiguration& tls, QObject* parent = nullptr);
    ~HttpListener() override;

    /// The port. Conflict when it is taken.
    [[nodiscard]] Result<quint16> listen(quint16 port);

Q_SIGNALS:
    void asked(siaran::simulator::HttpConnection* connection, const siaran::simulator::HttpRequest& request);

private:
    HttpListener(std::unique_ptr<QTcpServer> server, QObject* parent);

    void acceptAll();

    const std::unique_ptr<QTcpServer> m_server;
};

} // namespace siaran::simulator
