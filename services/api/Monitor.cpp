#include "services/api/Monitor.h"

#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

http::HttpResponse plain(int status, const QByteArray& text)
{
    return {.status = status, .body = text, .headers = {{"Cache-Control"_ba, "no-store"_ba}}};
}

/// The lines of all gauges; a counter is what ends in "_total".
Result<QByteArray> fetchGauges(db::Session& session)
{
    auto query = session.run("api/fetch_gauges"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QByteArray text;
    QByteArray last;
    while (query->next()) {
        const auto name = query->value(0).toString().toLatin1();
        const auto label = query->value(1).toString().toLatin1();
        if (name != last) {
            text += "# TYPE " + name + (name.endsWith("_total") ? " counter\n" : " gauge\n");
            last = name;
        }
        const auto of = label.isEmpty() ? QByteArray() : "{of=\"" + label + "\"}";
        text += name + of + ' ' + QByteArray::number(query->value(2).toDouble(), 'g', 15) + '\n';
    }
    return db::checkEnd(*query).map([&] { return text; });
}

} // namespace

Monitor::Monitor(db::DbExecutor& database, std::function<QByteArray()> counters)
    : m_database(database)
    , m_counters(std::move(counters))
{
}

QByteArrayList Monitor::paths()
{
    return {"/healthz"_ba, "/readyz"_ba, "/metrics"_ba};
}

QCoro::Task<http::HttpResponse> Monitor::handle(http::HttpRequest request)
{
    if (request.method != "GET"_ba) {
        co_return plain(405, {});
    }
    if (request.path == "/healthz"_ba) {
        co_return plain(200, "ok\n"_ba);
    }
    auto answering = request.path == "/readyz"_ba ? readiness() : metrics();
    co_return co_await answering;
}

QCoro::Task<http::HttpResponse> Monitor::readiness()
{
    auto asking = m_database.task([](db::Session& session) { return session.runScript(u"SELECT 1"_s); });
    const auto ready = co_await asking;
    co_return ready ? plain(200, "ready\n"_ba) : plain(503, "the database does not answer\n"_ba);
}

QCoro::Task<http::HttpResponse> Monitor::metrics()
{
    auto asking = m_database.task([](db::Session& session) { return fetchGauges(session); });
    const auto gauges = co_await asking;
    // Without the database there are still the counters, and this says why the rest is missing.
    const QByteArray up = "# TYPE siaran_database_up gauge\nsiaran_database_up " + QByteArray(gauges ? "1\n" : "0\n");
    auto answer = plain(200, m_counters() + up + gauges.value_or(QByteArray()));
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8"_ba;
    co_return answer;
}

} // namespace siaran::api
