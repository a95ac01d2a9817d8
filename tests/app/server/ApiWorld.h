#pragma once

#include "app/server/ApiStation.h"
#include "services/access/Role.h"
#include "tests/support/Shop.h"
#include "tests/support/TestDatabase.h"

#include <QJsonObject>
#include <QNetworkAccessManager>

#include <map>

/// What a server answered.
struct ApiReply {
    int status = 0;
    QByteArray body;
    QByteArray type;
    QHash<QByteArray, QByteArray> headers; ///< names in lower case

    [[nodiscard]] QJsonObject json() const;
    [[nodiscard]] QString code() const { return json().value(QStringLiteral("code")).toString(); }
};

/// The REST interface over real HTTP, on a database of its own and at first without WhatsApp; on a thread of its own,
/// as in the program.
class ApiWorld {
public:
    explicit ApiWorld(const siaran::api::ApiLimits& limits = {});
    ~ApiWorld();
    Q_DISABLE_COPY_MOVE(ApiWorld)

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] int openConnections() const;
    /// Ends what answers as the program does; startServer() makes it anew, on another port.
    void stopServer();
    /// The same without waiting for anybody, as when ten seconds were not enough.
    void dropServer();
    void startServer();
    /// Starts it anew with a WhatsApp at `graph`.
    void connectTo(const QUrl& graph);
    TestDatabase& database() { return m_database; }
    Shop& shop() { return m_shop; }

    [[nodiscard]] siaran::whatsapp::AnswerTimes& answerTimes() { return *m_foundation.answerTimes; }

    [[nodiscard]] QByteArray tokenOf(siaran::access::Role role);

    /// With a token; `headers` win over the usual ones.
    [[nodiscard]] ApiReply askAs(const QByteArray& token, const QByteArray& method, const QByteArray& path,
                                 const QByteArray& body = {}, const QHash<QByteArray, QByteArray>& headers = {});
    /// As an owner.
    [[nodiscard]] ApiReply ask(const QByteArray& method, const QByteArray& path, const QByteArray& body = {},
                               const QHash<QByteArray, QByteArray>& headers = {});

private:
    class Server;

    const siaran::api::ApiLimits m_limits;
    TestDatabase m_database;
    Shop m_shop {m_database};
    siaran::app::Foundation m_foundation;
    siaran::app::WorkspaceOptions m_options;
    std::unique_ptr<siaran::app::Worker<Server>> m_server;
    quint16 m_port = 0;
    QNetworkAccessManager m_network;
    std::map<siaran::access::Role, QByteArray> m_tokens;
};
