#include "services/simulator/HttpListener.h"

#include <QHostAddress>
#include <QTcpSocket>

namespace siaran::simulator {

HttpListener::HttpListener(QObject* parent)
    : QObject(parent)
    , m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpListener::acceptAll);
}

Result<quint16> HttpListener::listen(quint16 port)
{
    if (m_server.listen(QHostAddress::LocalHost, port)) {
        return m_server.serverPort();
    }
    const bool taken = m_server.serverError() == QAbstractSocket::AddressInUseError;
    return fail(taken ? ErrorKind::Conflict : ErrorKind::Unavailable, m_server.errorString());
}

void HttpListener::acceptAll()
{
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        auto* connection = new HttpConnection(socket, this);
        connect(connection, &HttpConnection::asked, this, &HttpListener::asked);
    }
}

} // namespace siaran::simulator
