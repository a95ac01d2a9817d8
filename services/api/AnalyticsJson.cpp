#include "services/api/AnalyticsJson.h"

#include "services/api/CampaignJson.h"
#include "services/api/JsonParts.h"
#include "services/domain/CampaignStatistics.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

QJsonObject toJson(const Rate& rate)
{
    const auto fraction = rate.fraction();
    return {{u"numerator"_s, rate.numerator},
            {u"denominator"_s, rate.denominator},
            {u"fraction"_s, fraction ? QJsonValue(*fraction) : QJsonValue()}};
}

QJsonValue secondsOf(const analytics::Overview& overview)
{
    return overview.averageReplySeconds ? QJsonValue(*overview.averageReplySeconds) : QJsonValue();
}

} // namespace

QJsonObject engagementOf(const analytics::Overview& overview)
{
    const auto rates = ratesOf(overview.tally);
    return {
        {u"delivered"_s, toJson(rates.delivered)}, {u"read"_s, toJson(rates.read)},
        {u"replied"_s, toJson(rates.replied)},     {u"failed"_s, toJson(rates.failed)},
        {u"opted_out"_s, toJson(rates.optedOut)},  {u"average_reply_seconds"_s, secondsOf(overview)},
    };
}

QJsonObject toJson(const analytics::Overview& overview)
{
    QJsonObject failures;
    for (const auto& [code, people] : overview.failuresByCode) {
        failures.insert(QString::number(code), people);
    }
    auto json = toJson(overview.tally);
    json.insert(u"rates"_s, engagementOf(overview));
    json.insert(u"failures_by_code"_s, failures);
    json.insert(u"average_reply_seconds"_s, secondsOf(overview));
    return json;
}

QJsonObject toJson(const analytics::TimelinePoint& point)
{
    return {{u"begin"_s, timeOrNull(point.begin)},
            {u"sent"_s, point.sent},
            {u"delivered"_s, point.delivered},
            {u"read"_s, point.read},
            {u"replied"_s, point.replied}};
}

QJsonObject toJson(const analytics::Recipient& recipient)
{
    return {
        {u"position"_s, recipient.position},
        {u"contact_id"_s, idOrNull(recipient.contact)},
        {u"name"_s, recipient.name},
        {u"phone"_s, textOrNull(recipient.phoneE164)},
        {u"status"_s, toWord(recipient.status)},
        {u"skip_reason"_s, recipient.skipReason ? QJsonValue(toWord(*recipient.skipReason)) : QJsonValue()},
        {u"error_code"_s, recipient.errorCode ? QJsonValue(*recipient.errorCode) : QJsonValue()},
        {u"error_detail"_s, textOrNull(recipient.errorDetail)},
        {u"sent_at"_s, timeOrNull(recipient.sentAt)},
        {u"delivered_at"_s, timeOrNull(recipient.deliveredAt)},
        {u"read_at"_s, timeOrNull(recipient.readAt)},
        {u"failed_at"_s, timeOrNull(recipient.failedAt)},
        {u"replied_at"_s, timeOrNull(recipient.repliedAt)},
        {u"reply_text"_s, textOrNull(recipient.replyText)},
    };
}

QJsonObject toJson(const analytics::Reply& reply)
{
    return {{u"contact_id"_s, idOrNull(reply.contact)},
            {u"name"_s, reply.name},
            {u"phone"_s, textOrNull(reply.phoneE164)},
            {u"text"_s, reply.text},
            {u"at"_s, timeOrNull(reply.at)},
            {u"opted_out"_s, reply.optedOut}};
}

QJsonObject toJson(const sending::FailureCount& failure)
{
    return {{u"reason"_s, failure.reason}, {u"people"_s, failure.people}};
}

QJsonObject toJson(const sending::Doubt& doubt)
{
    return {
        {u"position"_s, doubt.position},
        {u"contact_id"_s, idOrNull(doubt.contact)},
        {u"name"_s, doubt.name},
        {u"phone"_s, textOrNull(doubt.phoneE164)},
        {u"claimed_at"_s, timeOrNull(doubt.claimedAt)},
        {u"reason"_s, doubt.reason},
        {u"grace_over"_s, doubt.isGraceOver},
    };
}

QJsonObject toJson(const sending::RetryReceipt& receipt)
{
    return {{u"queued"_s, receipt.queued},
            {u"stopped"_s, receipt.stopped},
            {u"too_soon"_s, receipt.tooSoon},
            {u"gone"_s, receipt.gone}};
}

} // namespace siaran::api
