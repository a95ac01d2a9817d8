#include "services/api/CampaignJson.h"

#include "services/api/Body.h"
#include "services/api/JsonParts.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

constexpr qsizetype LongestName = 120;
constexpr int FastestRate = 1000;
constexpr int LongestCooldown = 365;
constexpr int LargestPilot = 1'000'000;
constexpr qsizetype LongestText = 4096;

QJsonObject pilotToJson(const PilotPlan& pilot)
{
    return {{u"people"_s, pilot.people}, {u"goes_on"_s, pilot.goesOn}};
}

QJsonValue costOrNull(const std::optional<qint64>& cost)
{
    return cost ? QJsonValue(*cost) : QJsonValue();
}

int within(const JsonReader& reader, int least, int most)
{
    const auto value = reader.smallInteger();
    if (value < least || value > most) {
        reader.refuse(u"not from %1 to %2"_s.arg(least).arg(most));
    }
    return value;
}

PilotPlan pilotFrom(const JsonReader& reader)
{
    reader.allowOnly({u"people"_s, u"goes_on"_s});
    return {.people = within(reader.member(u"people"_s), 0, LargestPilot),
            .goesOn = reader.has(u"goes_on"_s) && reader.member(u"goes_on"_s).boolean()};
}

void takeTimes(const JsonReader& reader, const QJsonObject& json, CampaignDraft& draft)
{
    if (reader.has(u"time_zone"_s)) {
        draft.timeZone = reader.member(u"time_zone"_s).text();
        checkZone(reader.member(u"time_zone"_s), draft.timeZone);
    }
    if (reader.has(u"scheduled_at"_s)) {
        draft.scheduledAt
            = json.value(u"scheduled_at"_s).isNull() ? QDateTime() : reader.member(u"scheduled_at"_s).time();
    }
    if (reader.has(u"recipient_local"_s)) {
        draft.recipientLocal = reader.member(u"recipient_local"_s).boolean();
    }
    if (reader.has(u"repeats"_s)) {
        const auto rule = json.value(u"repeats"_s);
        auto read = rule.isNull() ? Result<Recurrence>(Recurrence()) : recurrenceFromJson(rule.toObject());
        if (!read || (!rule.isNull() && !rule.isObject())) {
            reader.member(u"repeats"_s).refuse(read ? u"not an object"_s : read.error().detail);
        }
        draft.repeats = read.value_or(Recurrence());
    }
}

} // namespace

void checkZone(const JsonReader& reader, const QString& name)
{
    if (!QTimeZone::isTimeZoneIdAvailable(name.toUtf8())) {
        reader.refuse(u"no such time zone"_s);
    }
}

int confirmedIn(const JsonReader& reader)
{
    if (!reader.has(u"confirmed_recipients"_s)) {
        return 0;
    }
    const auto confirmed = reader.member(u"confirmed_recipients"_s);
    const auto people = confirmed.smallInteger();
    if (people < 0) {
        confirmed.refuse(u"not a number of people"_s);
    }
    return people;
}

QJsonObject toJson(const CampaignTally& tally)
{
    QJsonObject byStatus;
    for (const auto status : {MessageStatus::Pending, MessageStatus::Claimed, MessageStatus::InDoubt,
                              MessageStatus::Accepted, MessageStatus::Sent, MessageStatus::Delivered,
                              MessageStatus::Read, MessageStatus::Failed, MessageStatus::Skipped}) {
        byStatus.insert(toWord(status), tally.of(status));
    }
    return {
        {u"recipients"_s, tally.recipients()}, {u"by_status"_s, byStatus},    {u"sent"_s, tally.sent()},
        {u"delivered"_s, tally.delivered()},   {u"read"_s, tally.read()},     {u"failed"_s, tally.failed()},
        {u"unsettled"_s, tally.unsettled()},   {u"replied"_s, tally.replied}, {u"opted_out"_s, tally.optedOut},
    };
}

QJsonObject toJson(const Campaign& campaign)
{
    return {
        {u"id"_s, campaign.id.value()},
        {u"name"_s, campaign.name},
        {u"status"_s, toWord(campaign.status)},
        {u"status_reason"_s, textOrNull(campaign.statusReason)},
        {u"status_code"_s, campaign.statusCode == 0 ? QJsonValue() : QJsonValue(campaign.statusCode)},
        {u"segment_id"_s, idOrNull(campaign.segment)},
        {u"segment_name"_s, textOrNull(campaign.segmentName)},
        {u"matched"_s, campaign.matched},
        {u"excluded"_s, toJson(campaign.excluded)},
        {u"progress"_s, toJson(campaign.tally)},
        {u"created_at"_s, timeOrNull(campaign.createdAt)},
        {u"scheduled_at"_s, timeOrNull(campaign.scheduledAt)},
        {u"time_zone"_s, campaign.timeZone},
        {u"started_at"_s, timeOrNull(campaign.startedAt)},
        {u"paused_at"_s, timeOrNull(campaign.pausedAt)},
        {u"finished_at"_s, timeOrNull(campaign.finishedAt)},
        {u"hold_until"_s, timeOrNull(campaign.holdUntil)},
        {u"rest_until"_s, timeOrNull(campaign.restUntil)},
        {u"rest_reason"_s, textOrNull(campaign.restReason)},
        {u"confirmed_recipients"_s, campaign.confirmed},
        {u"recipient_local"_s, campaign.recipientLocal},
        {u"pilot"_s, pilotToJson(campaign.pilot)},
        {u"series_id"_s, idOrNull(campaign.series)},
        {u"approval"_s, textOrNull(toWord(campaign.approval))},
    };
}

QJsonObject toJson(const Campaign& campaign, const CampaignDraft& draft)
{
    auto json = toJson(campaign);
    json.insert(u"message"_s, messageJson(draft.content));
    json.insert(u"rate_per_second"_s, draft.ratePerSecond);
    json.insert(u"cooldown_days"_s, draft.cooldownDays);
    json.insert(u"repeats"_s,
                draft.repeats.kind == Recurrence::Kind::Once ? QJsonValue()
                                                             : QJsonValue(siaran::toJson(draft.repeats)));
    return json;
}

QJsonObject toJson(const LaunchReceipt& receipt)
{
    QJsonObject countries;
    for (const auto& [code, people] : receipt.byCallingCode) {
        countries.insert(code, people);
    }
    return {
        {u"matched"_s, receipt.matched},           {u"recipients"_s, receipt.recipients},
        {u"excluded"_s, toJson(receipt.excluded)}, {u"by_calling_code"_s, countries},
        {u"contacts"_s, receipt.contacts},         {u"must_confirm"_s, receipt.mustConfirm},
        {u"approval"_s, toWord(receipt.approval)}, {u"estimated_cost"_s, costOrNull(receipt.cost)},
        {u"currency"_s, receipt.currency},
    };
}

QJsonObject toJson(const Approval& approval)
{
    if (approval.state == ApprovalState::None) {
        return {{u"state"_s, QJsonValue()}};
    }
    return {
        {u"id"_s, approval.id.value()},
        {u"state"_s, toWord(approval.state)},
        {u"matched"_s, approval.matched},
        {u"recipients"_s, approval.people},
        {u"excluded"_s, toJson(approval.excluded)},
        {u"estimated_cost"_s, costOrNull(approval.cost)},
        {u"currency"_s, approval.currency},
        {u"asked_by"_s, approval.askedBy},
        {u"asked_at"_s, timeOrNull(approval.askedAt)},
        {u"answered_by"_s, textOrNull(approval.answeredBy)},
        {u"answered_at"_s, timeOrNull(approval.answeredAt)},
        {u"reason"_s, textOrNull(approval.reason)},
    };
}

Result<CampaignDraft> draftFromJson(const QJsonObject& json, CampaignDraft before, const MessageWords& words)
{
    const JsonReader reader(json);
    reader.allowOnly({u"name"_s, u"segment_id"_s, u"message"_s, u"scheduled_at"_s, u"time_zone"_s, u"rate_per_second"_s,
                      u"cooldown_days"_s, u"recipient_local"_s, u"pilot"_s, u"repeats"_s});
    if (reader.has(u"name"_s) || !before.id.isValid()) {
        before.name = reader.member(u"name"_s).text().trimmed();
        if (before.name.isEmpty() || before.name.size() > LongestName) {
            reader.member(u"name"_s).refuse(u"needs 1 to 120 characters"_s);
        }
    }
    if (reader.has(u"segment_id"_s)) {
        before.segment = SegmentId(reader.member(u"segment_id"_s).integer());
        if (!before.segment.isValid()) {
            reader.member(u"segment_id"_s).refuse(u"not an id"_s);
        }
    }
    if (reader.has(u"message"_s)) {
        before.content = messageFromJson(reader.member(u"message"_s), json.value(u"message"_s), words);
        const auto* free = std::get_if<FreeText>(&before.content.message);
        if (free != nullptr && free->body.size() > LongestText) {
            reader.member(u"message"_s).member(u"text"_s).refuse(u"at most 4096 characters"_s);
        }
    }
    takeTimes(reader, json, before);
    if (reader.has(u"rate_per_second"_s)) {
        before.ratePerSecond = within(reader.member(u"rate_per_second"_s), 0, FastestRate);
    }
    if (reader.has(u"cooldown_days"_s)) {
        before.cooldownDays = within(reader.member(u"cooldown_days"_s), 0, LongestCooldown);
    }
    if (reader.has(u"pilot"_s)) {
        before.pilot = pilotFrom(reader.member(u"pilot"_s));
    }
    return bodyResult(reader, before);
}

} // namespace siaran::api
