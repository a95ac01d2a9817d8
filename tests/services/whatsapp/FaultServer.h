#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

/// What the server does with a request once it has read it whole, or before.
struct Reaction {
    enum class Then { Keep, Close, Reset };
    QByteArray answer = {}; ///< written first; may be cut anywhere
    Then then = Then::Keep; ///< with the connection
    qsizetype readAtMost = -1; ///< bytes of the request after which to act; -1: all of it
    bool hold = false; ///< wait for release() before answering
};

/// An HTTP server of the worst kind, on loopback: it counts every POST that arrived whole, by the request's body, and
/// then answers, breaks off, resets or says nothing at all.
class FaultServer final : public QTcpServer {
    Q_OBJECT

public:
    enum class Wire { Plain, Tls };
    /// Called once per request with its number on this server, from 0.
    using Script = std::function<Reaction(int request)>;

    explicit FaultServer(Script script, Wire wire = Wire::Plain);

    QUrl url(const QString& host = QStringLiteral("127.0.0.1")) const;
    static QByteArray certificate();

    /// Whole POSTs with this body.
    int deliveries(const QByteArray& body) const { return m_deliveries.value(body); }
    int deliveries() const;
    /// Open connections, the most there ever were, and how many were ever made.
    int connections() const { return m_open; }
    int mostConnections() const { return m_mostOpen; }
    int connectionsMade() const { return m_made; }
    int held() const { return static_cast<int>(m_held.size()); }
    /// Answers everybody it has been holding.
    void release();
    const QByteArray& lastHead() const { return m_lastHead; }

    static QByteArray ok(const QByteArray& json, const QByteArray& status = "200 OK", const QByteArray& headers = {});

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QSslSocket& socket);
    void react(QSslSocket& socket, const Reaction& reaction);

    struct Held {
        QPointer<QSslSocket> socket;
        Reaction reaction;
    };

    const Script m_script;
    const Wire m_wire;
    int m_requests = 0;
    int m_open = 0;
    int m_mostOpen = 0;
    int m_made = 0;
    QHash<QByteArray, int> m_deliveries;
    QHash<QSslSocket*, QByteArray> m_unread;
    QHash<QSslSocket*, Reaction> m_next;
    QList<Held> m_held;
    QByteArray m_lastHead;
};
