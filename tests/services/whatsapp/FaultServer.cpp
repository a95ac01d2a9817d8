#include "tests/services/whatsapp/FaultServer.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QUrl>
#include <sys/socket.h>

#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

QByteArray fixture(const QString& name)
{
    QFile file(QStringLiteral(SIARAN_TEST_TLS "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

FaultServer::FaultServer(Script script, Wire wire)
    : m_script(std::move(script))
    , m_wire(wire)
{
    if (!listen(QHostAddress::LocalHost)) {
        qFatal("no port to listen on");
    }
}

QUrl FaultServer::url(const QString& host) const
{
    const auto scheme = m_wire == Wire::Tls ? u"https"_s : u"http"_s;
    return QUrl(u"%1://%2:%3/v25.0/1/messages"_s.arg(scheme, host).arg(serverPort()));
}

QByteArray FaultServer::certificate()
{
    return fixture(u"loopback.crt"_s);
}

int FaultServer::deliveries() const
{
    return std::accumulate(m_deliveries.begin(), m_deliveries.end(), 0);
}

QByteArray FaultServer::ok(const QByteArray& json, const QByteArray& status, const QByteArray& headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\n" + headers
        + "Content-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
}

void FaultServer::incomingConnection(qintptr descriptor)
{
    auto* socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    ++m_made;
    m_mostOpen = std::max(m_mostOpen, ++m_open);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { read(*socket); });
    connect(socket, &QSslSocket::disconnected, this, [this, socket] {
        --m_open;
        m_unread.remove(socket);
        m_next.remove(socket);
        socket->deleteLater();
    });
    if (m_wire == Wire::Tls) {
        socket->setLocalCertificate(QSslCertificate(fixture(u"loopback.crt"_s)));
        socket->setPrivateKey(QSslKey(fixture(u"loopback.key"_s), QSsl::Ec));
        socket->startServerEncryption();
    }
}

// One request at a time: a client that pipelines would be a finding of its own.
void FaultServer::read(QSslSocket& socket)
{
    static const QRegularExpression length(u"\r\nContent-Length: ([0-9]+)\r\n"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    auto& bytes = m_unread[&socket];
    if (bytes.isEmpty()) {
        m_next.insert(&socket, m_script(m_requests++));
    }
    bytes += socket.readAll();
    const auto reaction = m_next.value(&socket);
    if (reaction.readAtMost >= 0 && bytes.size() >= reaction.readAtMost) {
        react(socket, reaction);
        return;
    }
    const auto headEnd = bytes.indexOf("\r\n\r\n");
    if (headEnd < 0) {
        return;
    }
    m_lastHead = bytes.left(headEnd + 4);
    const auto bodySize = length.match(QString::fromLatin1(m_lastHead)).captured(1).toLongLong();
    if (bytes.size() < headEnd + 4 + bodySize) {
        return;
    }
    ++m_deliveries[bytes.mid(headEnd + 4, bodySize)];
    bytes.clear();
    if (reaction.hold) {
        m_held.push_back({&socket, reaction});
    } else {
        react(socket, reaction);
    }
}

void FaultServer::react(QSslSocket& socket, const Reaction& reaction)
{
    socket.write(reaction.answer);
    if (reaction.then == Reaction::Then::Close) {
        socket.disconnectFromHost();
    } else if (reaction.then == Reaction::Then::Reset) {
        socket.flush();
        const linger atOnce {.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        socket.abort();
    }
}

void FaultServer::release()
{
    for (const auto& held : std::exchange(m_held, {})) {
        if (held.socket) {
            react(*held.socket, held.reaction);
        }
    }
}
