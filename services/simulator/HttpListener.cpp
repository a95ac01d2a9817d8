#include "services/simulator/HttpListener.h"

#include <QHostAddress>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpSocket>

#include <limits>

namespace siaran::simulator {

namespace {

constexpr int Backlog = 512; // a sender opens its connections all at once

std::unique_ptr<QTcpServer> serverWith(const QSslConfiguration& tls)
{
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

HttpListener::HttpListener(QObject* parent)
    : HttpListener(std::make_unique<QTcpServer>(), parent)
{
}

HttpListener::HttpListener(const QSslConfiguration& tls, QObject* parent)
    : HttpListener(serverWith(tls), parent)
{
}

// A connection with TLS is pending only once its handshake is done, which newConnection() does not wait for.
HttpListener::HttpListener(std::unique_ptr<QTcpServer> server, QObject* parent)
    : QObject(parent)
    , m_server(std::move(server))
{
    m_server->setListenBacklogSize(Backlog);
    // Qt 6.4 stops accepting at this many unfinished handshakes, and does not begin again when they break off.
    m_server->setMaxPendingConnections(std::numeric_limits<int>::max());
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpListener::acceptAll);
}

HttpListener::~HttpListener() = default;

Result<quint16> HttpListener::listen(quint16 port)
{
    if (m_server->listen(QHostAddress::LocalHost, port)) {
        return m_server->serverPort();
    }
    const bool taken = m_server->serverError() == QAbstractSocket::AddressInUseError;
    return fail(taken ? ErrorKind::Conflict : ErrorKind::Unavailable, m_server->errorString());
}

void HttpListener::acceptAll()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        auto* connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::asked, this, &HttpListener::asked);
    }
}

} // namespace siaran::simulator
