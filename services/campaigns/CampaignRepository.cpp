#include "services/campaigns/CampaignRepository.h"

#include "services/db/Session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

QJsonObject objectAt(const QSqlQuery& row, int column)
{
    return QJsonDocument::fromJson(row.value(column).toByteArray()).object();
}

std::map<ExclusionReason, int> excludedFrom(const QJsonObject& json)
{
    std::map<ExclusionReason, int> excluded;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (const auto reason = exclusionReasonFromWord(entry.key()); reason) {
            excluded.emplace(*reason, entry.value().toInt());
        }
    }
    return excluded;
}

// {"read": [people, replied, opted out, accepted], …}
CampaignTally tallyFrom(const QJsonObject& json)
{
    CampaignTally tally;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        const auto counts = entry.value().toArray();
        if (const auto status = messageStatusFromWord(entry.key()); status) {
            tally.byStatus.emplace(*status, counts.at(0).toInt());
        }
        tally.replied += counts.at(1).toInt();
        tally.optedOut += counts.at(2).toInt();
        tally.accepted += counts.at(3).toInt();
    }
    return tally;
}

QDateTime utcAt(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? QDateTime() : row.value(column).toDateTime().toUTC();
}

// Column order is that of sql/list.sql.
Campaign campaignFromRow(const QSqlQuery& row)
{
    return {
        .id = CampaignId(row.value(0).toLongLong()),
        .name = row.value(1).toString(),
        .status = campaignStatusFromWord(row.value(2).toString()).value_or(CampaignStatus::Draft),
        .statusReason = row.value(3).toString(),
        .segment = SegmentId(row.value(4).toLongLong()),
        .segmentName = row.value(5).toString(),
        .matched = row.value(6).toInt(),
        .excluded = excludedFrom(objectAt(row, 7)),
        .tally = tallyFrom(objectAt(row, 8)),
        .createdAt = utcAt(row, 9),
        .scheduledAt = utcAt(row, 10),
        .timeZone = row.value(11).toString(),
        .startedAt = utcAt(row, 12),
        .pausedAt = utcAt(row, 13),
        .finishedAt = utcAt(row, 14),
    };
}

QString contentText(const MessageContent& content)
{
    return QString::fromUtf8(QJsonDocument(toJson(content)).toJson(QJsonDocument::Compact));
}

QVariant nullable(SegmentId id)
{
    return id.isValid() ? QVariant(id.value()) : QVariant(QMetaType::fromType<qint64>());
}

QVariant nullable(const QDateTime& time)
{
    return time.isValid() ? QVariant(time) : QVariant(QMetaType::fromType<QDateTime>());
}

Result<void> expectRow(Result<QSqlQuery> query, ErrorKind otherwise, QLatin1StringView what)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<void>() : fail(otherwise, what);
}

} // namespace

Result<QList<Campaign>> fetchCampaigns(db::Session& session, CampaignId id)
{
    auto query = session.run("campaigns/list"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Campaign> campaigns;
    while (query->next()) {
        campaigns.push_back(campaignFromRow(*query));
    }
    return campaigns;
}

Result<CampaignDraft> fetchDraft(db::Session& session, CampaignId id)
{
    auto query = session.run("campaigns/fetch_draft"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"campaign"_s);
    }
    CampaignDraft draft {
        .id = id,
        .name = query->value(1).toString(),
        .segment = SegmentId(query->value(2).toLongLong()),
        .content = {},
        .scheduledAt = utcAt(*query, 4),
        .timeZone = query->value(5).toString(),
        .ratePerSecond = query->value(6).toInt(),
        .cooldownDays = query->value(7).toInt(),
    };
    return messageContentFromJson(objectAt(*query, 3)).map([&draft](MessageContent content) {
        draft.content = std::move(content);
        return draft;
    });
}

Result<CampaignId> storeDraft(db::Session& session, const CampaignDraft& draft)
{
    const auto content = contentText(draft.content);
    auto query = draft.id.isValid() ? session.run("campaigns/update_draft"_L1,
                                                  {{":name"_L1, draft.name.trimmed()},
                                                   {":segment"_L1, nullable(draft.segment)},
                                                   {":content"_L1, content},
                                                   {":scheduled_at"_L1, nullable(draft.scheduledAt)},
                                                   {":time_zone"_L1, draft.timeZone},
                                                   {":rate"_L1, draft.ratePerSecond},
                                                   {":cooldown_days"_L1, draft.cooldownDays},
                                                   {":id"_L1, draft.id.value()}})
                                    : session.run("campaigns/insert_draft"_L1,
                                                  {{":name"_L1, draft.name.trimmed()},
                                                   {":segment"_L1, nullable(draft.segment)},
                                                   {":content"_L1, content},
                                                   {":scheduled_at"_L1, nullable(draft.scheduledAt)},
                                                   {":time_zone"_L1, draft.timeZone},
                                                   {":rate"_L1, draft.ratePerSecond},
                                                   {":cooldown_days"_L1, draft.cooldownDays}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::Conflict, u"not a draft any more"_s, u"campaign.not_allowed"_s);
    }
    return CampaignId(query->value(0).toLongLong());
}

Result<CampaignStatus> lockStatus(db::Session& session, CampaignId id)
{
    auto query = session.run("campaigns/lock"_L1, {{":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    const auto status = query->next() ? campaignStatusFromWord(query->value(0).toString()) : std::nullopt;
    return status ? Result<CampaignStatus>(*status) : fail(ErrorKind::NotFound, u"campaign"_s);
}

Result<void> storeStatus(db::Session& session, CampaignId id, CampaignStatus status, const QString& reason)
{
    return expectRow(
        session.run(
            "campaigns/set_status"_L1,
            {{":status"_L1, toWord(status)}, {":reason"_L1, reason}, {":id"_L1, id.value()}}),
        ErrorKind::NotFound, "campaign"_L1);
}

Result<void> removeCampaign(db::Session& session, CampaignId id)
{
    return expectRow(session.run("campaigns/delete"_L1, {{":id"_L1, id.value()}}), ErrorKind::Conflict,
                     "neither draft nor scheduled"_L1);
}

Result<int> settleDoubt(db::Session& session, CampaignId id, bool sendAgain)
{
    auto query
        = session.run("campaigns/resolve_doubt"_L1, {{":campaign"_L1, id.value()}, {":send_again"_L1, sendAgain}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    int settled = 0;
    while (query->next()) {
        ++settled;
    }
    return settled;
}

Result<QList<CampaignId>> fetchDue(db::Session& session)
{
    auto query = session.run("campaigns/due"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<CampaignId> due;
    while (query->next()) {
        due.append(CampaignId(query->value(0).toLongLong()));
    }
    return due;
}

} // namespace siaran::campaigns
