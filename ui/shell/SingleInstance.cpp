#include "ui/shell/SingleInstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace siaran::ui {

namespace {

Q_LOGGING_CATEGORY(lcInstance, "siaran.instance")

// The first may still be making its database.
constexpr std::chrono::seconds Patience {20};
constexpr unsigned long PauseMs = 50;
constexpr qsizetype LongestMessage = qsizetype {64} * 1024;

// Named by the folder, short enough for a socket path, and not telling the folder to other people of the machine.
QString nameFor(const QString& dataDir)
{
    const auto path = QDir(dataDir).canonicalPath().toUtf8();
    const auto hash = QCryptographicHash::hash(path, QCryptographicHash::Sha256).toHex().first(16);
    return u"siaran-%1"_s.arg(QString::fromLatin1(hash));
}

int remaining(const QDeadlineTimer& patience)
{
    return static_cast<int>(patience.remainingTime());
}

} // namespace

SingleInstance::SingleInstance(const QString& dataDir, QObject* parent)
    : QObject(parent)
    , m_name(nameFor(dataDir))
    , m_lock(QDir(dataDir).filePath(u"siaran.lock"_s))
{
    // A long-running program is no stale lock; one whose process has died is, at any age.
    m_lock.setStaleLockTime(0);
    if (m_lock.tryLock(0)) {
        listen();
    }
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::listen()
{
    // The lock is ours, so a socket of that name is left from a crash.
    QLocalServer::removeServer(m_name);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::takeConnection);
    if (!m_server->listen(m_name)) {
        qCWarning(lcInstance, "a second start will not find this one");
    }
}

void SingleInstance::takeConnection()
{
    while (auto* socket = m_server->nextPendingConnection()) {
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList arguments;
            stream >> arguments;
            if (!stream.commitTransaction()) {
                if (socket->bytesAvailable() > LongestMessage) {
                    socket->abort();
                }
                return;
            }
            socket->write("ok");
            socket->flush();
            Q_EMIT woken(arguments);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (socket->bytesAvailable() > 0) {
            read();
        }
    }
}

bool SingleInstance::wakeFirst(const QStringList& arguments) const
{
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << arguments;
    const QDeadlineTimer patience(Patience);
    QLocalSocket socket;
    // Between taking the lock and listening there is a moment.
    while (socket.state() != QLocalSocket::ConnectedState && !patience.hasExpired()) {
        socket.connectToServer(m_name);
        if (!socket.waitForConnected(remaining(patience))) {
            QThread::msleep(PauseMs);
        }
    }
    socket.write(message);
    return socket.waitForReadyRead(remaining(patience)) && socket.readAll() == "ok";
}

} // namespace siaran::ui
