#include "services/api/EventSource.h"
#include "services/api/QueryReader.h"
#include "services/api/Routes.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

QCoro::Task<Answer> follow(Request request)
{
    QueryReader query(request.http, {u"campaign_id"_s});
    const CampaignId campaign(query.id(u"campaign_id"_s));
    if (const auto fault = query.fault(); !fault) {
        co_return tl::unexpected(fault.error());
    }
    const auto last = request.http.headers.value("last-event-id"_ba);
    co_return request.services->events.follow(last, campaign)
        .map([](const std::shared_ptr<http::ResponseStream>& stream) {
            return http::HttpResponse {
                .status = 200, .body = {}, .contentType = "text/event-stream"_ba, .headers = {}, .stream = stream};
        });
}

} // namespace

QList<Route> eventRoutes()
{
    return {{"GET"_ba, "/api/events"_ba, u"followEvents"_s, Access::Everyone, false, follow}};
}

} // namespace siaran::api
