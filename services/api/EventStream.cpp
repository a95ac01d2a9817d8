#include "services/api/EventStream.h"

#include "services/api/CampaignJson.h"
#include "services/api/JsonParts.h"
#include "services/campaigns/CampaignService.h"
#include "services/db/DbExecutor.h"

#include <QJsonDocument>
#include <QSet>

#include <utility>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using namespace std::chrono_literals;

constexpr auto Pace = 500ms;
constexpr auto SignOfLife = 15s;
constexpr auto LongestStay = 10min;

QByteArray eventOf(const QByteArray& name, const QJsonObject& data)
{
    return "event: " + name + "\ndata: " + QJsonDocument(data).toJson(QJsonDocument::Compact) + "\n\n";
}

QJsonObject stateOf(const Campaign& campaign)
{
    return {{u"id"_s, campaign.id.value()},
            {u"name"_s, campaign.name},
            {u"status"_s, toWord(campaign.status)},
            {u"status_reason"_s, textOrNull(campaign.statusReason)}};
}

QJsonObject toJson(const MessageEvent& event)
{
    return {{u"campaign_id"_s, event.campaign.value()},
            {u"position"_s, event.position},
            {u"contact_id"_s, idOrNull(event.contact)},
            {u"status"_s, toWord(event.status)},
            {u"error_code"_s, event.errorCode ? QJsonValue(*event.errorCode) : QJsonValue()}};
}

QJsonObject toJson(const ReplyEvent& event)
{
    return {{u"contact_id"_s, idOrNull(event.contact)},
            {u"campaign_id"_s, idOrNull(event.campaign)},
            {u"kind"_s, event.kind},
            {u"text"_s, event.text},
            {u"at"_s, timeOrNull(event.at)}};
}

} // namespace

EventStream::EventStream(db::DbExecutor& database, campaigns::CampaignService* campaigns,
                         std::optional<EventPosition> since, CampaignId campaign)
    : m_database(database)
    , m_campaigns(campaigns)
    , m_since(since)
    , m_campaign(campaign)
{
    m_pace.setSingleShot(true);
    m_pace.setInterval(Pace);
    connect(&m_pace, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isStale, false)) {
            look();
        }
    });
    m_sign.setInterval(SignOfLife);
    connect(&m_sign, &QTimer::timeout, this, [this] { Q_EMIT piece(": alive\n\n"_ba); });
}

void EventStream::begin()
{
    Q_EMIT piece("retry: 2000\n\n"_ba);
    m_sign.start();
    QTimer::singleShot(LongestStay, this, &ResponseStream::ended);
    look();
}

void EventStream::wake()
{
    m_isStale = true;
    if (!m_isLooking && !m_pace.isActive() && std::exchange(m_isStale, false)) {
        look();
    }
}

void EventStream::look()
{
    m_isLooking = true;
    auto looking = m_database.task([since = m_since, campaign = m_campaign](db::Session& session) {
        return fetchEvents(session, since, campaign);
    });
    QCoro::connect(std::move(looking), this, [this](const Result<EventBatch>& batch) {
        if (!batch) {
            Q_EMIT ended(); // the client comes back and asks from where it was
            return;
        }
        tell(*batch);
    });
}

void EventStream::tell(const EventBatch& batch)
{
    m_pending.clear();
    if (batch.hasGap) {
        m_pending += eventOf("resync"_ba, {});
    }
    for (const auto& message : batch.messages) {
        m_pending += eventOf("message.status"_ba, toJson(message));
    }
    for (const auto& reply : batch.replies) {
        m_pending += eventOf("reply"_ba, toJson(reply));
    }
    if (m_campaigns == nullptr || (batch.campaigns.isEmpty() && batch.messages.isEmpty())) {
        finish(batch);
        return;
    }
    QCoro::connect(m_campaigns->list(), this, [this, batch](const Result<QList<Campaign>>& campaigns) {
        tellCampaigns(batch, campaigns.value_or(QList<Campaign>()));
        finish(batch);
    });
}

void EventStream::tellCampaigns(const EventBatch& batch, const QList<Campaign>& campaigns)
{
    const QSet<CampaignId> changed(batch.campaigns.begin(), batch.campaigns.end());
    QSet<CampaignId> moved;
    for (const auto& message : batch.messages) {
        moved.insert(message.campaign);
    }
    for (const auto& campaign : campaigns) {
        if (changed.contains(campaign.id)) {
            m_pending += eventOf("campaign.state"_ba, stateOf(campaign));
        }
        if (changed.contains(campaign.id) || moved.contains(campaign.id)) {
            m_pending += eventOf("campaign.progress"_ba,
                                 {{u"id"_s, campaign.id.value()}, {u"progress"_s, toJson(campaign.tally)}});
        }
    }
}

void EventStream::finish(const EventBatch& batch)
{
    // The first is told even when it is empty, so that whoever listens has an id to come back with.
    const bool isFirst = !m_since;
    if (isFirst || !m_pending.isEmpty()) {
        // Only the last event of a batch has an id: who is cut off in the middle hears all of it again.
        m_pending += "event: heard\nid: " + toId(batch.upTo) + "\ndata: {}\n\n";
        Q_EMIT piece(std::exchange(m_pending, {}));
    }
    m_since = batch.upTo;
    m_isLooking = false;
    m_pace.start();
}

} // namespace siaran::api
