#include "tests/faults/CutProxy.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <sys/socket.h>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto TrickleInterval = 20ms;
constexpr int Backlog = 512;

// A connection that ends this way answers with RST instead of FIN.
void abortWithReset(QTcpSocket& socket)
{
    const linger atOnce {.l_onoff = 1, .l_linger = 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    socket.abort();
}

} // namespace

CutProxy::CutProxy(quint16 target, quint64 seed, QObject* parent)
    : QObject(parent)
    , m_target(target)
    , m_random(seed)
    , m_server(this)
    , m_trickle(this)
{
    m_server.setListenBacklogSize(Backlog);
    connect(&m_server, &QTcpServer::newConnection, this, &CutProxy::accept);
    m_trickle.setInterval(TrickleInterval);
    connect(&m_trickle, &QTimer::timeout, this, &CutProxy::trickle);
}

quint16 CutProxy::listen()
{
    return m_server.listen(QHostAddress::LocalHost) ? m_server.serverPort() : quint16(0);
}

void CutProxy::cut(Cut cut)
{
    sweep();
    m_cut = cut;
    m_toMark = cut.connections;
    std::vector<Pair*> open;
    for (auto& pair : m_pairs) {
        if (!pair.isMarked && !pair.isHeld) {
            open.push_back(&pair);
        }
    }
    std::ranges::shuffle(open, m_random);
    for (auto* pair : open) {
        mark(*pair);
    }
}

void CutProxy::clear()
{
    m_toMark = 0;
    m_trickle.stop();
    for (auto& pair : m_pairs) {
        if (pair.isHeld) {
            reset(pair);
        }
        pair.isMarked = false;
    }
    sweep();
}

void CutProxy::mark(Pair& pair)
{
    if (m_toMark == 0) {
        return;
    }
    --m_toMark;
    pair.isMarked = true;
    pair.cut = m_cut;
    pair.left = std::uniform_int_distribution<qint64>(0, m_cut.bytes)(m_random);
}

void CutProxy::accept()
{
    while (auto* client = m_server.nextPendingConnection()) {
        client->setParent(this);
        auto* server = new QTcpSocket(this);
        auto& pair = m_pairs.emplace_back(Pair {.client = client, .server = server, .cut = {}});
        mark(pair);
        client->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(client, &QTcpSocket::readyRead, this, [this, &pair] { carry(pair, true); });
        connect(server, &QTcpSocket::readyRead, this, [this, &pair] { carry(pair, false); });
        connect(server, &QTcpSocket::connected, this, [this, &pair] {
            pair.server->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            carry(pair, true);
        });
        // What one side ended in good order ends on the other once it has been carried.
        connect(client, &QTcpSocket::disconnected, server, &QTcpSocket::disconnectFromHost);
        connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
        server->connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    }
    sweep();
}

void CutProxy::carry(Pair& pair, bool towardsServer)
{
    auto& from = towardsServer ? *pair.client : *pair.server;
    auto& to = towardsServer ? *pair.server : *pair.client;
    if (pair.isHeld || to.state() != QAbstractSocket::ConnectedState) {
        return;
    }
    if (!pair.isMarked || pair.cut.towardsServer != towardsServer) {
        to.write(from.readAll());
        return;
    }
    const auto bytes = from.read(pair.left);
    to.write(bytes);
    pair.left -= bytes.size();
    if (pair.left == 0 && (from.bytesAvailable() > 0 || pair.cut.bytes == 0)) {
        befall(pair);
    }
}

void CutProxy::befall(Pair& pair)
{
    pair.isMarked = false;
    switch (pair.cut.how) {
    case How::Close:
        pair.client->disconnectFromHost();
        pair.server->disconnectFromHost();
        break;
    case How::Reset: reset(pair); break;
    case How::Stall: pair.isHeld = true; break;
    case How::Trickle:
        pair.isHeld = true;
        m_trickle.start();
        break;
    }
}

void CutProxy::reset(Pair& pair)
{
    pair.isHeld = false;
    abortWithReset(*pair.client);
    abortWithReset(*pair.server);
}

void CutProxy::trickle()
{
    for (auto& pair : m_pairs) {
        if (pair.isHeld && pair.cut.how == How::Trickle) {
            pair.server->write(pair.client->read(1));
            pair.client->write(pair.server->read(1));
        }
    }
}

// Pairs stay where they are while anything may still speak of them.
void CutProxy::sweep()
{
    std::erase_if(m_pairs, [](const Pair& pair) {
        const auto isOver = pair.client->state() == QAbstractSocket::UnconnectedState
            && pair.server->state() == QAbstractSocket::UnconnectedState;
        if (isOver) {
            pair.client->disconnect();
            pair.server->disconnect();
            pair.client->deleteLater();
            pair.server->deleteLater();
        }
        return isOver;
    });
}
