#include "services/api/Monitor.h"

#include "services/api/MetricText.h"
#include "services/db/DbExecutor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

http::HttpResponse plain(int status, const QByteArray& text)
{
    return {.status = status, .body = text, .headers = {{"Cache-Control"_ba, "no-store"_ba}}};
}

struct Gauge {
    QLatin1StringView name;
    QLatin1StringView help;
};

constexpr std::array Gauges {
    Gauge {"siaran_campaigns"_L1, "Campaigns by status."_L1},
    Gauge {"siaran_messages"_L1, "Recipients of running and paused campaigns by state."_L1},
    Gauge {"siaran_messages_accepted_total"_L1, "Messages WhatsApp took; its rate is the pace."_L1},
    Gauge {"siaran_messages_failed"_L1, "Recipients who did not get their message."_L1},
    Gauge {"siaran_messages_in_doubt"_L1, "Recipients of whom nobody can be sure."_L1},
    Gauge {"siaran_pacing_messages_per_second"_L1, "What each number is allowed now, by its id."_L1},
    Gauge {"siaran_queue_depth"_L1, "Recipients of running campaigns who wait to be sent to."_L1},
    Gauge {"siaran_senders_alive"_L1, "Programs that send and said so in the last 30 seconds."_L1},
    Gauge {"siaran_webhook_dead_letters"_L1, "Webhooks that could not be understood."_L1},
    Gauge {"siaran_webhook_lag_seconds"_L1, "How long the oldest webhook that is not digested has waited."_L1},
    Gauge {"siaran_webhooks_waiting"_L1, "Webhooks that are not digested."_L1},
};

QByteArray headOf(const QByteArray& name)
{
    const auto known = std::ranges::find(Gauges, name, [](const Gauge& gauge) { return QByteArrayView(gauge.name); });
    const auto help = known == Gauges.end() ? QByteArray() : QByteArray(known->help.data(), known->help.size());
    return metricHead(name, help);
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
            text += headOf(name);
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
    if (request.method != "GET"_ba && request.method != "HEAD"_ba) {
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
    const auto up = metric("siaran_database_up"_ba, "Whether the database answers."_ba, gauges ? 1 : 0);
    auto answer = plain(200, m_counters() + up + gauges.value_or(QByteArray()));
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8"_ba;
    co_return answer;
}

} // namespace siaran::api
