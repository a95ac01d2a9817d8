#include "services/simulator/News.h"

#include "services/simulator/JsonWriter.h"

#include <QJsonValue>
#include <QString>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

JsonWriter begun(const QByteArray& accountId, QByteArrayView field, qint64 now)
{
    JsonWriter json;
    json.beginObject().text("object", "whatsapp_business_account").beginArray("entry");
    json.beginObject().text("id", accountId).number("time", now / 1000).beginArray("changes");
    json.beginObject().text("field", field).beginObject("value");
    return json;
}

QByteArray ended(JsonWriter& json)
{
    json.endObject().endObject().endArray().endObject().endArray().endObject();
    return json.take();
}

// Webhooks write en-US where the API writes en_US.
void writeTemplate(JsonWriter& json, const QJsonObject& node)
{
    json.number("message_template_id", node["id"_L1].toString().toLongLong())
        .text("message_template_name", node["name"_L1].toString().toUtf8())
        .text("message_template_language", node["language"_L1].toString().replace(u'_', u'-').toLatin1());
}

} // namespace

QByteArray News::ofStatus(const QJsonObject& node, const QByteArray& reason, const QByteArray& title, qint64 now) const
{
    auto json = begun(accountId, "message_template_status_update", now);
    json.text("event", node["status"_L1].toString().toLatin1());
    writeTemplate(json, node);
    json.text("message_template_category", node["category"_L1].toString().toLatin1()).text("reason", reason);
    if (!title.isEmpty()) {
        json.beginObject("other_info")
            .text("title", title)
            .text("description", "What people made of the template decides whether it may be sent.")
            .endObject();
    }
    return ended(json);
}

QByteArray News::ofQuality(const QJsonObject& node, const QByteArray& before, qint64 now) const
{
    auto json = begun(accountId, "message_template_quality_update", now);
    json.text("previous_quality_score", before)
        .text("new_quality_score", node["quality_score"_L1]["score"_L1].toString().toLatin1());
    writeTemplate(json, node);
    return ended(json);
}

QByteArray News::ofRestriction(qint64 now) const
{
    constexpr qint64 Day = 24LL * 60 * 60;
    auto json = begun(accountId, "account_update", now);
    json.text("event", "ACCOUNT_RESTRICTION").beginArray("restriction_info").beginObject();
    json.text("restriction_type", "RESTRICTED_BIZ_INITIATED_MESSAGING").number("expiration", now / 1000 + Day);
    json.endObject().endArray();
    return ended(json);
}

QByteArray News::ofBan(const QByteArray& state, qint64 now) const
{
    auto json = begun(accountId, "account_update", now);
    json.text("event", "DISABLED_UPDATE").beginObject("ban_info").text("waba_ban_state", state).endObject();
    return ended(json);
}

QByteArray News::ofLimit(const QByteArray& tier, qint64 now) const
{
    auto json = begun(accountId, "business_capability_update", now);
    json.text("max_daily_conversations_per_business", tier).number("max_phone_numbers_per_waba", 25);
    return ended(json);
}

QByteArray tierOf(int people)
{
    if (people <= 0) {
        return "TIER_UNLIMITED";
    }
    const bool isRound = people >= 1000 && people % 1000 == 0;
    return "TIER_" + (isRound ? QByteArray::number(people / 1000) + 'K' : QByteArray::number(people));
}

} // namespace siaran::simulator
