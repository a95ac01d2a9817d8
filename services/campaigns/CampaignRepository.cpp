#include "services/campaigns/CampaignRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/FetchAll.h"
#include "services/db/Session.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

constexpr std::chrono::seconds Late = std::chrono::minutes(15);

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
    Campaign campaign;
    campaign.id = CampaignId(row.value(0).toLongLong());
    campaign.name = row.value(1).toString();
    campaign.status = campaignStatusFromWord(row.value(2).toString()).value_or(CampaignStatus::Draft);
    campaign.statusReason = row.value(3).toString();
    campaign.segment = SegmentId(row.value(4).toLongLong());
    campaign.segmentName = row.value(5).toString();
    campaign.matched = row.value(6).toInt();
    campaign.excluded = excludedFrom(objectAt(row, 7));
    campaign.tally = tallyFrom(objectAt(row, 8));
    campaign.createdAt = utcAt(row, 9);
    campaign.scheduledAt = utcAt(row, 10);
    campaign.timeZone = row.value(11).toString();
    campaign.startedAt = utcAt(row, 12);
    campaign.pausedAt = utcAt(row, 13);
    campaign.finishedAt = utcAt(row, 14);
    campaign.statusCode = row.value(15).toInt();
    campaign.holdUntil = utcAt(row, 16);
    campaign.restUntil = utcAt(row, 17);
    campaign.restReason = campaign.restUntil.isValid() ? row.value(18).toString() : QString();
    campaign.resting = campaign.restUntil.isValid() ? row.value(19).toInt() : 0;
    campaign.confirmed = row.value(20).toInt();
    campaign.recipientLocal = row.value(21).toBool();
    campaign.pilot = {row.value(22).toInt(), row.value(23).toBool()};
    campaign.sendsUpTo = row.value(24).toInt();
    campaign.series = SeriesId(row.value(25).toLongLong());
    campaign.host = row.value(26).toString();
    campaign.approval = approvalStateFromWord(row.value(27).toString()).value_or(ApprovalState::None);
    return campaign;
}

// All of them where `ids` is null.
Result<QList<Campaign>> fetchRows(db::Session& session, const QVariant& ids)
{
    return db::fetchAll(session.run("campaigns/list"_L1, {{":ids"_L1, ids}}), campaignFromRow);
}

} // namespace

Result<void> runOne(db::Session& session, QLatin1StringView name,
                    std::initializer_list<std::pair<QLatin1StringView, QVariant>> bindings, ErrorKind otherwise)
{
    auto query = session.run(name, bindings);
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<void>() : fail(otherwise, name);
}

Result<QList<Campaign>> fetchCampaigns(db::Session& session, CampaignId id)
{
    return fetchRows(
        session, id.isValid() ? QVariant(db::integerArray({id.value()})) : QVariant(QMetaType::fromType<QString>()));
}

Result<CampaignPage> fetchCampaignPage(db::Session& session, std::optional<CampaignStatus> status, CampaignId before,
                                       int limit)
{
    const QVariant wanted = status ? QVariant(toWord(*status)) : QVariant(QMetaType::fromType<QString>());
    auto keys = db::fetchAll<qint64>(
        session.run("campaigns/page"_L1,
                    {{":before"_L1, before.isValid() ? before.value() : std::numeric_limits<qint64>::max()},
                     {":status"_L1, wanted},
                     {":limit"_L1, limit + 1}}),
        [](const QSqlQuery& row) { return row.value(0).toLongLong(); });
    if (!keys) {
        return tl::unexpected(keys.error());
    }
    const auto page = pageFrom(std::move(*keys), limit, [](qint64 id) { return CampaignId(id); });
    return fetchRows(session, db::integerArray(page.rows)).map([&page](QList<Campaign> rows) {
        std::ranges::sort(rows, std::ranges::greater(), [](const Campaign& one) { return one.id.value(); });
        return CampaignPage {.rows = std::move(rows), .next = page.next};
    });
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
    return runOne(session, "campaigns/set_status"_L1,
                  {{":status"_L1, toWord(status)}, {":reason"_L1, reason}, {":id"_L1, id.value()}},
                  ErrorKind::NotFound);
}

Result<void> storeHold(db::Session& session, CampaignId id, std::chrono::seconds hold, int confirmed)
{
    return runOne(session, "campaigns/hold"_L1,
                  {{":confirmed"_L1, confirmed}, {":seconds"_L1, qint64(hold.count())}, {":id"_L1, id.value()}},
                  ErrorKind::NotFound);
}

Result<void> storeSchedule(db::Session& session, CampaignId id, const QDateTime& launchAt, int confirmed)
{
    return runOne(session, "campaigns/schedule"_L1,
                  {{":confirmed"_L1, confirmed}, {":launch_at"_L1, launchAt}, {":id"_L1, id.value()}},
                  ErrorKind::NotFound);
}

Result<void> removeCampaign(db::Session& session, CampaignId id)
{
    return runOne(session, "campaigns/delete"_L1, {{":id"_L1, id.value()}}, ErrorKind::Conflict);
}

Result<QList<DueCampaign>> fetchDue(db::Session& session, CampaignId id)
{
    auto query = session.run("campaigns/due"_L1, {{":late_seconds"_L1, qint64(Late.count())}, {":id"_L1, id.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<DueCampaign> due;
    while (query->next()) {
        due.push_back({CampaignId(query->value(0).toLongLong()), query->value(1).toBool(), query->value(2).toBool()});
    }
    return db::checkEnd(*query).map([&due] { return due; });
}

Result<void> checkDue(db::Session& session, CampaignId id)
{
    return fetchDue(session, id).and_then([](const QList<DueCampaign>& due) {
        return due.isEmpty() ? fail(ErrorKind::Conflict, u"not due"_s, u"campaign.not_allowed"_s) : Result<void>();
    });
}

Result<PhoneNumberId> findNumber(db::Session& session, const QString& remoteId)
{
    auto query = session.run("campaigns/find_phone_number"_L1, {{":remote_id"_L1, remoteId}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    return query->next() ? Result<PhoneNumberId>(PhoneNumberId(query->value(0).toLongLong()))
                         : fail(ErrorKind::Invalid, u"the sending number is not known"_s, u"campaign.no_number"_s);
}

} // namespace siaran::campaigns
