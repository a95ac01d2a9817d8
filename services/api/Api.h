#pragma once

#include "services/api/RateLimiter.h"
#include "services/api/RequestMetrics.h"
#include "services/api/Route.h"
#include "services/http/RequestHandler.h"

#include <QList>

namespace siaran::api {

class Repeats;
class Tokens;

/// How much the interface gives to one token, and to all who have none.
struct ApiLimits {
    double requestsPerSecond = 300;
    double burst = 600;
    double failedLoginsPerSecond = 10; ///< of everybody together: behind a proxy all have one address
    double failedLoginBurst = 100;
};

/// The REST interface: finds the route, the caller and their rights, repeats answers to repeated acts, and turns errors
/// into problems. What it gives for a path is in its routes. On one thread; collaborators outlive it.
class Api final : public http::RequestHandler {
public:
    Api(QList<Route> routes, Tokens& tokens, Repeats& repeats, ServiceDesk& desk, const ApiLimits& limits = {});

    [[nodiscard]] QCoro::Task<http::HttpResponse> handle(http::HttpRequest request) override;

    [[nodiscard]] const RequestMetrics& metrics() const { return m_metrics; }

private:
    struct Match {
        const Route* route = nullptr;
        qint64 id = 0;
        QByteArrayList otherMethods = {}; ///< that the path takes instead
    };

    [[nodiscard]] Match find(const QByteArray& method, const QByteArray& path) const;
    [[nodiscard]] QCoro::Task<Result<Caller>> callerOf(QByteArray authorization);
    [[nodiscard]] QCoro::Task<http::HttpResponse> answer(Match match, http::HttpRequest request);
    [[nodiscard]] QCoro::Task<http::HttpResponse> serve(Match match, Caller caller, http::HttpRequest request);
    [[nodiscard]] QCoro::Task<http::HttpResponse> actOnce(const Route* route, Request request);

    const QList<Route> m_routes;
    Tokens& m_tokens;
    Repeats& m_repeats;
    ServiceDesk& m_desk;
    RateLimiter m_requests;
    RateLimiter m_failedLogins;
    RequestMetrics m_metrics;
};

} // namespace siaran::api
