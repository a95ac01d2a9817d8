#include "services/api/ContactJson.h"

#include "services/api/Body.h"
#include "services/api/JsonParts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

struct ValueToJson {
    QJsonValue operator()(const QString& text) const { return text; }
    QJsonValue operator()(double number) const { return number; }
    QJsonValue operator()(const QDate& date) const { return date.toString(Qt::ISODate); }
    QJsonValue operator()(bool answer) const { return answer; }
};

QString wordOf(consent::ConsentSource source)
{
    return consent::toWord(source);
}

QJsonObject consentToJson(const consent::Consent& said)
{
    return {{u"opted_out"_s, said.optedOut},
            {u"at"_s, timeOrNull(said.at)},
            {u"source"_s, wordOf(said.source)},
            {u"evidence"_s, said.evidence}};
}

QJsonObject campaignToJson(const contacts::ContactCampaign& one)
{
    return {{u"campaign_id"_s, one.campaign.value()},
            {u"name"_s, one.name},
            {u"status"_s, toWord(one.status)},
            {u"left_out"_s, one.leftOut ? QJsonValue(toWord(*one.leftOut)) : QJsonValue()},
            {u"at"_s, timeOrNull(one.at)},
            {u"replied_at"_s, timeOrNull(one.repliedAt)}};
}

template <typename Word>
auto idOf(const JsonReader& reader, const QList<Word>& words) -> decltype(Word::id)
{
    const auto name = reader.text();
    const auto found = std::ranges::find_if(
        words, [&](const Word& word) { return word.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (found == words.end()) {
        reader.refuse(u"no such word in the workspace"_s);
        return {};
    }
    return found->id;
}

FieldValue valueOf(const JsonReader& reader, FieldType type)
{
    switch (type) {
    case FieldType::Number: return reader.number();
    case FieldType::Date: return reader.date();
    case FieldType::YesNo: return reader.boolean();
    case FieldType::Text:
    case FieldType::Choice: break;
    }
    return reader.text();
}

void takeFields(const JsonReader& reader, const QJsonValue& json, const QList<CustomField>& known, FieldValues& values)
{
    if (!json.isObject()) {
        reader.refuse(u"not an object"_s);
    }
    const auto object = json.toObject();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto member = reader.member(entry.key());
        const auto field = std::ranges::find(known, entry.key(), &CustomField::key);
        if (field == known.end()) {
            member.refuse(u"no such field in the workspace"_s);
        } else if (entry->isNull()) {
            values.erase(entry.key());
        } else {
            values.insert_or_assign(entry.key(), valueOf(member, field->type));
        }
    }
}

} // namespace

QJsonObject toJson(const Contact& contact)
{
    QJsonObject fields;
    for (const auto& [key, value] : contact.fields) {
        fields.insert(key, std::visit(ValueToJson {}, value));
    }
    return {
        {u"id"_s, contact.id.value()},
        {u"name"_s, contact.displayName},
        {u"phone"_s, textOrNull(contact.phoneE164)},
        {u"labels"_s, QJsonArray::fromStringList(contact.labels)},
        {u"workflow_status"_s, textOrNull(contact.workflowStatus)},
        {u"rating"_s, contact.rating ? QJsonValue(*contact.rating) : QJsonValue()},
        {u"conversation_count"_s, contact.conversationCount},
        {u"opted_out"_s, contact.optedOut},
        {u"created_at"_s, timeOrNull(contact.createdAt)},
        {u"last_inbound_at"_s, timeOrNull(contact.lastInboundAt)},
        {u"last_outbound_at"_s, timeOrNull(contact.lastOutboundAt)},
        {u"fields"_s, fields},
    };
}

QJsonObject toJson(const contacts::ContactDetails& details)
{
    auto json = toJson(details.contact);
    json.insert(u"consent_history"_s, arrayOf(details.consentHistory, consentToJson));
    json.insert(u"campaigns"_s, arrayOf(details.campaigns, campaignToJson));
    json.insert(u"suppressed"_s, details.isSuppressed);
    return json;
}

QJsonObject toJson(const Label& label)
{
    return {{u"id"_s, label.id.value()}, {u"name"_s, label.name}};
}

QJsonObject toJson(const WorkflowStatus& status)
{
    return {{u"id"_s, status.id.value()}, {u"name"_s, status.name}};
}

QJsonObject toJson(const CustomField& field)
{
    return {{u"id"_s, field.id.value()},
            {u"key"_s, field.key},
            {u"label"_s, field.label},
            {u"type"_s, toWord(field.type)},
            {u"choices"_s, QJsonArray::fromStringList(field.choices)}};
}

Result<contacts::ContactValues> contactFromJson(const QJsonObject& json, contacts::ContactValues before,
                                                const contacts::ContactCatalogue& catalogue)
{
    const JsonReader reader(json);
    reader.allowOnly({u"name"_s, u"phone"_s, u"labels"_s, u"workflow_status"_s, u"rating"_s, u"fields"_s});
    const auto isNull = [&json](const QString& key) { return json.value(key).isNull(); };
    if (reader.has(u"name"_s)) {
        before.displayName = reader.member(u"name"_s).text();
    }
    if (reader.has(u"phone"_s)) {
        before.phoneE164 = reader.member(u"phone"_s).text();
    }
    if (reader.has(u"labels"_s)) {
        before.labels.clear();
        const auto items = reader.member(u"labels"_s).items();
        for (const auto& item : items) {
            before.labels.append(idOf(item, catalogue.labels));
        }
        std::ranges::sort(before.labels);
        before.labels.erase(std::ranges::unique(before.labels).begin(), before.labels.end());
    }
    if (reader.has(u"workflow_status"_s)) {
        before.workflowStatus = isNull(u"workflow_status"_s)
            ? WorkflowStatusId()
            : idOf(reader.member(u"workflow_status"_s), catalogue.workflowStatuses);
    }
    if (reader.has(u"rating"_s)) {
        before.rating = isNull(u"rating"_s) ? std::nullopt : std::optional(reader.member(u"rating"_s).smallInteger());
    }
    if (reader.has(u"fields"_s)) {
        takeFields(reader.member(u"fields"_s), json.value(u"fields"_s), catalogue.fields, before.fields);
    }
    return bodyResult(reader, before);
}

} // namespace siaran::api
