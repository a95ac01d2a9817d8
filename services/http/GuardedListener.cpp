#include "services/http/GuardedListener.h"

#include "services/http/Connection.h"

#include <QTcpSocket>

#include <algorithm>
#include <memory>

namespace siaran::http {

GuardedListener::GuardedListener(RequestHandler& handler, ListenerLimits limits, QObject* parent)
    : QTcpServer(parent)
    , m_handler(handler)
    , m_limits(limits)
{
}

GuardedListener::~GuardedListener()
{
    // They give back their room, so they go while there is a listener to take it.
    qDeleteAll(findChildren<Connection*>(Qt::FindDirectChildrenOnly));
}

bool GuardedListener::listenOnLoopback(quint16 port)
{
    return listen(QHostAddress::LocalHost, port);
}

void GuardedListener::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<QTcpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        return;
    }
    if (m_connections >= m_limits.connections && !makePlace()) {
        ++m_refused;
        socket->abort();
        return;
    }
    ++m_connections;
    auto* connection = new Connection(std::move(socket), *this);
    connect(connection, &QObject::destroyed, this, [this] { --m_connections; });
}

bool GuardedListener::isBusy() const
{
    return std::ranges::any_of(findChildren<Connection*>(Qt::FindDirectChildrenOnly), &Connection::isAnswering);
}

bool GuardedListener::makePlace()
{
    // In the order of their arrival.
    const auto all = findChildren<Connection*>(Qt::FindDirectChildrenOnly);
    const auto slowest = std::ranges::find_if(all, &Connection::isWaiting);
    if (slowest == all.end()) {
        return false;
    }
    ++m_refused;
    delete *slowest;
    return true;
}

bool GuardedListener::enter(const QByteArray& address)
{
    if (address.isEmpty()) {
        return true;
    }
    if (m_underWay.value(address) >= m_limits.requestsPerAddress) {
        return false;
    }
    ++m_underWay[address];
    return true;
}

void GuardedListener::leave(const QByteArray& address)
{
    const auto found = m_underWay.find(address);
    if (found != m_underWay.end() && --*found == 0) {
        m_underWay.erase(found);
    }
}

bool GuardedListener::reserve(qsizetype bytes)
{
    if (m_reserved + bytes > m_limits.allBodiesBytes) {
        return false;
    }
    m_reserved += bytes;
    return true;
}

} // namespace siaran::http
