#include "services/api/SqlEventSource.h"

#include "services/api/EventStream.h"
#include "services/db/ChangeFeed.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

constexpr int MostListeners = 32; // each reads the moving part of the ledger

} // namespace

SqlEventSource::SqlEventSource(db::DbExecutor& database, campaigns::CampaignService* campaigns, db::ChangeFeed& feed)
    : m_database(database)
    , m_campaigns(campaigns)
{
    connect(&feed, &db::ChangeFeed::changed, this, &SqlEventSource::hinted);
}

Result<std::shared_ptr<http::ResponseStream>> SqlEventSource::follow(QByteArray lastEvent, CampaignId campaign)
{
    if (m_listeners >= MostListeners) {
        return tl::unexpected(Error {ErrorKind::RateLimited, {}, std::chrono::seconds(10), u"events.too_many"_s});
    }
    const auto since = positionFromId(lastEvent);
    if (!lastEvent.isEmpty() && !since) {
        return fail(ErrorKind::Invalid, u"Last-Event-ID: not one of ours"_s, u"events.last_id"_s);
    }
    auto stream = std::make_shared<EventStream>(m_database, m_campaigns, since, campaign);
    connect(this, &SqlEventSource::hinted, stream.get(), &EventStream::wake);
    connect(stream.get(), &QObject::destroyed, this, [this] { --m_listeners; });
    ++m_listeners;
    return std::shared_ptr<http::ResponseStream>(stream);
}

} // namespace siaran::api
