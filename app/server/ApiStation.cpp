#include "app/server/ApiStation.h"

#include "services/api/MetricText.h"
#include "services/api/Routes.h"
#include "services/http/GuardedListener.h"
#include "services/http/Router.h"
#include "services/http/WebhookEndpoint.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

constexpr qsizetype ImportBytes = qsizetype {32} * 1024 * 1024;
constexpr int MostConnections = 512;

db::ConnectionSettings owner(const AnnexGround& ground)
{
    return ground.foundation.database.as(access::databaseRole(access::Role::Owner));
}

QByteArray answerTimes(const whatsapp::AnswerTimes& times)
{
    const auto name = "siaran_whatsapp_answer_seconds"_ba;
    auto text = api::metricHead(
        name, "How long WhatsApp took to answer a message that this program sent, by what came of it."_ba, true);
    const auto all = times.all();
    for (auto one = all.begin(); one != all.end(); ++one) {
        text += api::histogramLines(name, "outcome=\"" + one.key() + '"', *one);
    }
    return text;
}

} // namespace

ApiStation::ApiStation(const AnnexGround& ground, const api::ApiLimits& limits)
    : m_ground(ground)
    , m_connection(makeConnection(ground.foundation.endpoint, ground.foundation.transport))
    , m_books(owner(ground), ground.foundation.catalog)
    , m_gauges(owner(ground), ground.foundation.catalog)
    , m_tokens(m_books)
    , m_repeats(m_books)
    , m_jobs(m_books)
    , m_api(api::allRoutes(), m_tokens, m_repeats, *this, limits)
    , m_monitor(m_gauges, [this] { return counters(); })
{
}

// Whoever waits for WhatsApp is answered while all that the answer goes through is there.
ApiStation::~ApiStation()
{
    m_connection->cancel();
}

http::ListenerLimits ApiStation::limits() const
{
    http::ListenerLimits limits;
    limits.bodyBytesOf.insert("/api/contacts/import"_ba, ImportBytes);
    limits.connections = MostConnections;
    return limits;
}

void ApiStation::addTo(http::Router& router)
{
    router.add({"/api/"_ba}, m_api);
    router.add(api::Document::paths(), m_document);
    router.add(api::Monitor::paths(), m_monitor);
}

void ApiStation::watch(const http::WebhookEndpoint& endpoint, const http::GuardedListener& listener)
{
    m_endpoint = &endpoint;
    m_listener = &listener;
}

std::shared_ptr<const api::Services> ApiStation::servicesOf(const api::Caller& caller)
{
    return deskOf(caller.role).servicesOf(caller.token, {caller.name, caller.role});
}

RoleDesk& ApiStation::deskOf(access::Role role)
{
    // Made when it is asked for: most workspaces have tokens of one role only, and connections are not free.
    auto& desk = m_desks[role];
    if (!desk) {
        desk = std::make_unique<RoleDesk>(DeskGround {
            .database = m_ground.foundation.database.as(access::databaseRole(role)),
            .catalog = m_ground.foundation.catalog,
            .remoteTemplates = m_connection->templates(),
            .changes = m_ground.changes,
            .jobs = m_jobs,
            .wabaId = m_ground.options.whatsapp.wabaId,
            .phoneNumberId = m_ground.options.whatsapp.phoneNumberId,
            .seesCampaigns = role != access::Role::Agent,
        });
    }
    return *desk;
}

QByteArray ApiStation::counters() const
{
    const auto& webhooks = m_endpoint->counters();
    using api::metric;
    return m_api.metrics().text() + answerTimes(*m_ground.foundation.answerTimes)
        + metric("siaran_webhooks_stored_total"_ba, "Webhooks that were kept."_ba, webhooks.stored)
        + metric("siaran_webhooks_bad_signature_total"_ba, "Webhooks that were not signed by WhatsApp."_ba,
                 webhooks.badSignatures)
        + metric("siaran_webhooks_not_stored_total"_ba,
                 "Webhooks that could not be kept; WhatsApp sends them again."_ba, webhooks.storeFailures)
        + metric("siaran_connections_refused_total"_ba, "Connections and requests that were turned away."_ba,
                 m_listener->refused())
        + metric("siaran_connections_open"_ba, "Connections of clients."_ba,
                 static_cast<quint64>(m_listener->openConnections()));
}

} // namespace siaran::app
