#pragma once

#include "services/http/RequestHandler.h"

#include <QByteArrayList>

#include <functional>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::api {

/// What a machine that watches this one asks, without a token: /healthz says that the program answers, /readyz that its
/// database does too (else 503), /metrics how things are, as Prometheus reads it. Names of no person, and no numbers of
/// theirs, are in it. A front server does not pass these on.
class Monitor final : public http::RequestHandler {
public:
    /// `counters` adds what the program itself has counted.
    Monitor(db::DbExecutor& database, std::function<QByteArray()> counters);

    static QByteArrayList paths();

    [[nodiscard]] QCoro::Task<http::HttpResponse> handle(http::HttpRequest request) override;

private:
    [[nodiscard]] QCoro::Task<http::HttpResponse> readiness();
    [[nodiscard]] QCoro::Task<http::HttpResponse> metrics();

    db::DbExecutor& m_database;
    const std::function<QByteArray()> m_counters;
};

} // namespace siaran::api
