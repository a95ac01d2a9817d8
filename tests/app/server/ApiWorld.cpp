#include "tests/app/server/ApiWorld.h"

#include "services/api/TokenRepository.h"
#include "services/db/ChangeFeed.h"
#include "services/http/GuardedListener.h"
#include "services/http/Router.h"
#include "services/http/WebhookEndpoint.h"
#include "services/webhooks/RawInbox.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

using namespace siaran;
using namespace Qt::StringLiterals;

QJsonObject ApiReply::json() const
{
    return QJsonDocument::fromJson(body).object();
}

namespace {

/// Webhooks are tested elsewhere.
class NoInbox final : public webhooks::RawInbox {
public:
    QCoro::Task<Result<void>> store(QByteArray) override { co_return Result<void>(); }
};

} // namespace

class ApiWorld::Server {
public:
    Server(const app::Foundation& foundation, const app::WorkspaceOptions& options, const api::ApiLimits& limits)
        : m_changes(foundation.database, foundation.catalog)
        , m_station(app::AnnexGround {foundation, options, m_changes}, limits)
        , m_endpoint(m_inbox, {.verifyToken = "verify"_ba, .appSecrets = {"secret"_ba}})
        , m_listener(m_router)
    {
        m_station.addTo(m_router);
        m_station.watch(m_endpoint, m_listener);
        m_router.add(http::WebhookEndpoint::paths(), m_endpoint);
        if (!m_listener.listenOnLoopback()) {
            qFatal("no port is free");
        }
    }

    [[nodiscard]] const http::GuardedListener& listener() const { return m_listener; }
    void close()
    {
        m_listener.close();
        m_station.close();
    }
    [[nodiscard]] bool isBusy() const { return m_listener.isBusy() || m_station.isBusy(); }

private:
    db::ChangeFeed m_changes;
    app::ApiStation m_station;
    NoInbox m_inbox;
    http::WebhookEndpoint m_endpoint;
    http::Router m_router;
    http::GuardedListener m_listener;
};

ApiWorld::ApiWorld(const api::ApiLimits& limits)
    : m_limits(limits)
{
    m_foundation.database = m_database.settings();
    m_foundation.catalog = TestDatabase::catalog();
    m_options.whatsapp.phoneNumberId = Shop::remotePhoneId();
    m_options.whatsapp.wabaId = u"102290129340398"_s;
    startServer();
}

ApiWorld::~ApiWorld()
{
    stopServer();
}

quint16 ApiWorld::port() const
{
    return m_port;
}

int ApiWorld::openConnections() const
{
    return m_server->call([](const Server& server) { return server.listener().openConnections(); });
}

void ApiWorld::stopServer()
{
    if (m_server) {
        m_server->post([](Server& server) { server.close(); });
        const QDeadlineTimer patience(std::chrono::seconds(10));
        while (!patience.hasExpired() && m_server->call([](const Server& server) { return server.isBusy(); })) {
            QTest::qWait(5); // the clients are on this thread
        }
    }
    dropServer();
}

void ApiWorld::dropServer()
{
    m_server.reset();
}

void ApiWorld::startServer()
{
    m_server = std::make_unique<app::Worker<Server>>(
        u"test-listener"_s, [this] { return std::make_unique<Server>(m_foundation, m_options, m_limits); });
    m_port = m_server->call([](const Server& server) { return server.listener().serverPort(); });
}

void ApiWorld::connectTo(const QUrl& graph)
{
    const whatsapp::CloudApiSettings settings {.baseUrl = graph,
                                               .accessToken = "EAAtest"_ba,
                                               .phoneNumberId = m_options.whatsapp.phoneNumberId,
                                               .wabaId = m_options.whatsapp.wabaId};
    dropServer();
    m_foundation.endpoint = whatsapp::CloudApiEndpoint::from(settings).value();
    startServer();
}

QByteArray ApiWorld::tokenOf(access::Role role)
{
    auto& token = m_tokens[role];
    if (token.isEmpty()) {
        token = api::createToken(m_database.session(), u"test"_s, u"test "_s + access::toWord(role), role).value();
    }
    return token;
}

ApiReply ApiWorld::askAs(const QByteArray& token, const QByteArray& method, const QByteArray& path,
                         const QByteArray& body, const QHash<QByteArray, QByteArray>& headers)
{
    QNetworkRequest request(QUrl::fromEncoded("http://127.0.0.1:" + QByteArray::number(port()) + path));
    if (!token.isEmpty()) {
        request.setRawHeader("Authorization"_ba, "Bearer " + token);
    }
    if (!body.isEmpty()) {
        request.setRawHeader("Content-Type"_ba, "application/json"_ba);
    }
    for (auto header = headers.begin(); header != headers.end(); ++header) {
        request.setRawHeader(header.key(), *header);
    }
    const std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, method, body));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(30'000, &loop, &QEventLoop::quit);
    loop.exec();
    if (!reply->isFinished()) {
        qFatal("no answer to %s %s", method.constData(), path.constData());
    }
    ApiReply answer {.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                     .body = reply->readAll(),
                     .type = reply->rawHeader("Content-Type"_ba),
                     .headers = {}};
    const auto names = reply->rawHeaderList();
    for (const auto& name : names) {
        answer.headers.insert(name.toLower(), reply->rawHeader(name));
    }
    return answer;
}

ApiReply ApiWorld::ask(const QByteArray& method, const QByteArray& path, const QByteArray& body,
                       const QHash<QByteArray, QByteArray>& headers)
{
    return askAs(tokenOf(access::Role::Owner), method, path, body, headers);
}
