#include "services/api/EventRepository.h"

#include "services/db/FetchAll.h"
#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

constexpr int MostEvents = 20'000;
constexpr int MostReplies = 1'000; // each may be some kilobytes
// Ids are given before transactions end: so far behind the last one somebody may still be under way.
constexpr qint64 Overlap = 10'000;

struct Moment {
    EventPosition now;
    bool isKnown = false; ///< the position that was asked about is of this database, and not too old
};

Result<Moment> fetchMoment(db::Session& session, const std::optional<EventPosition>& since)
{
    return session.run("api/fetch_moment"_L1, {{":since"_L1, QString::number(since ? since->transaction : 0)}})
        .and_then([](QSqlQuery query) -> Result<Moment> {
            if (!query.next()) {
                return db::checkEnd(query).map([] { return Moment(); });
            }
            return Moment {.now = {.transaction = query.value(0).toULongLong(), .message = query.value(1).toLongLong()},
                           .isKnown = query.value(2).toBool()};
        });
}

MessageEvent messageFromRow(const QSqlQuery& row) // changed_messages
{
    return {.campaign = CampaignId(row.value(0).toLongLong()),
            .position = row.value(1).toInt(),
            .contact = ContactId(row.value(2).toLongLong()),
            .status = messageStatusFromWord(row.value(3).toString()).value_or(MessageStatus::Pending),
            .errorCode = row.value(4).isNull() ? std::nullopt : std::optional(row.value(4).toInt())};
}

ReplyEvent replyFromRow(const QSqlQuery& row) // fresh_replies
{
    return {.contact = ContactId(row.value(0).toLongLong()),
            .campaign = CampaignId(row.value(1).toLongLong()),
            .kind = row.value(2).toString(),
            .text = row.value(3).toString(),
            .at = row.value(4).toDateTime().toUTC()};
}

CampaignId campaignFromRow(const QSqlQuery& row) // changed_campaigns
{
    return CampaignId(row.value(0).toLongLong());
}

Result<EventBatch> fetchSince(db::Session& session, const EventPosition& since, CampaignId campaign, EventBatch batch)
{
    const auto transaction = QString::number(since.transaction);
    auto campaigns = db::fetchAll<CampaignId>(
        session.run("api/changed_campaigns"_L1, {{":since"_L1, transaction}, {":campaign"_L1, campaign.value()}}),
        campaignFromRow);
    if (!campaigns) {
        return tl::unexpected(campaigns.error());
    }
    batch.campaigns = std::move(*campaigns);
    auto messages = db::fetchAll<MessageEvent>(
        session.run("api/changed_messages"_L1,
                    {{":since"_L1, transaction}, {":campaign"_L1, campaign.value()}, {":limit"_L1, MostEvents}}),
        messageFromRow);
    if (!messages) {
        return tl::unexpected(messages.error());
    }
    batch.messages = std::move(*messages);
    auto replies = db::fetchAll<ReplyEvent>(session.run("api/fresh_replies"_L1,
                                                        {{":since"_L1, transaction},
                                                         {":floor"_L1, std::max<qint64>(0, since.message - Overlap)},
                                                         {":campaign"_L1, campaign.value()},
                                                         {":limit"_L1, MostReplies}}),
                                            replyFromRow);
    if (!replies) {
        return tl::unexpected(replies.error());
    }
    batch.replies = std::move(*replies);
    batch.hasGap = batch.messages.size() == MostEvents || batch.replies.size() == MostReplies;
    return batch;
}

} // namespace

Result<EventBatch> fetchEvents(db::Session& session, std::optional<EventPosition> since, CampaignId campaign)
{
    db::Transaction transaction(session);
    return transaction.beginSnapshot()
        .and_then([&] { return fetchMoment(session, since); })
        .and_then([&](const Moment& moment) -> Result<EventBatch> {
            EventBatch batch {.upTo = moment.now};
            if (!since) {
                return batch;
            }
            if (!moment.isKnown) {
                batch.hasGap = true;
                return batch;
            }
            return fetchSince(session, *since, campaign, std::move(batch));
        });
}

} // namespace siaran::api
