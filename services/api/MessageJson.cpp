#include "services/api/MessageJson.h"

#include "services/api/JsonParts.h"
#include "services/domain/WordTable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

using Kind = VariableSource::Kind;

constexpr WordTable<Kind, 4> Sources {{
    {Kind::Name, "name"_L1},
    {Kind::Phone, "phone"_L1},
    {Kind::Field, "field"_L1},
    {Kind::Fixed, "fixed"_L1},
}};

constexpr WordTable<TemplateButton::Kind, 5> Buttons {{
    {TemplateButton::Kind::QuickReply, "quick_reply"_L1},
    {TemplateButton::Kind::Url, "url"_L1},
    {TemplateButton::Kind::PhoneNumber, "phone_number"_L1},
    {TemplateButton::Kind::CopyCode, "copy_code"_L1},
    {TemplateButton::Kind::Other, "other"_L1},
}};

QJsonObject bindingToJson(const VariableBinding& binding)
{
    QJsonObject json {{u"source"_s, wordIn(Sources, binding.source.kind)}};
    if (binding.source.kind == Kind::Field) {
        json.insert(u"field"_s, binding.source.value);
    }
    if (binding.source.kind == Kind::Fixed) {
        json.insert(u"value"_s, binding.source.value);
    }
    if (!binding.fallback.isEmpty()) {
        json.insert(u"fallback"_s, binding.fallback);
    }
    return json;
}

VariableBinding bindingFrom(const JsonReader& reader, const QString& variable, const QList<CustomField>& fields)
{
    reader.allowOnly({u"source"_s, u"field"_s, u"value"_s, u"fallback"_s});
    VariableBinding binding {.variable = variable, .source = {}, .fallback = {}};
    binding.source.kind = reader.member(u"source"_s).word([](const QString& word) { return valueIn(Sources, word); });
    if (binding.source.kind == Kind::Field) {
        const auto key = reader.member(u"field"_s);
        binding.source.value = key.text();
        if (std::ranges::find(fields, binding.source.value, &CustomField::key) == fields.end()) {
            key.refuse(u"no such field in the workspace"_s);
        }
    }
    if (binding.source.kind == Kind::Fixed) {
        binding.source.value = reader.member(u"value"_s).text();
    }
    if (reader.has(u"fallback"_s)) {
        binding.fallback = reader.member(u"fallback"_s).text();
    }
    return binding;
}

} // namespace

QJsonObject templateJson(const Template& source)
{
    const auto buttonToJson = [](const TemplateButton& button) {
        return QJsonObject {
            {u"kind"_s, wordIn(Buttons, button.kind)}, {u"text"_s, button.text}, {u"url"_s, textOrNull(button.url)}};
    };
    const MessageContent content {.message = TemplateMessage {source}, .bindings = {}};
    return {
        {u"id"_s, source.id.value()},
        {u"name"_s, source.name},
        {u"language"_s, source.language},
        {u"category"_s, toWord(source.category)},
        {u"status"_s, toWord(source.status)},
        {u"quality"_s, textOrNull(source.quality)},
        {u"rejected_reason"_s, textOrNull(source.rejectedReason)},
        {u"header"_s, QJsonObject {{u"format"_s, toWord(source.headerFormat)}, {u"text"_s, source.headerText}}},
        {u"body"_s, source.body},
        {u"footer"_s, source.footer},
        {u"buttons"_s, arrayOf(source.buttons, buttonToJson)},
        {u"variables"_s, QJsonArray::fromStringList(variablesOf(content))},
        {u"synced_at"_s, timeOrNull(source.syncedAt)},
    };
}

QJsonObject messageJson(const MessageContent& content)
{
    QJsonObject variables;
    for (const auto& binding : content.bindings) {
        variables.insert(binding.variable, bindingToJson(binding));
    }
    QJsonObject json {{u"variables"_s, variables}};
    if (const auto* free = std::get_if<FreeText>(&content.message)) {
        json.insert(u"text"_s, free->body);
    } else {
        const auto& snapshot = std::get<TemplateMessage>(content.message).snapshot;
        json.insert(u"template_id"_s, snapshot.id.value());
        json.insert(u"template_name"_s, snapshot.name);
        json.insert(u"language"_s, snapshot.language);
    }
    return json;
}

void takeVariables(const JsonReader& reader, const QJsonValue& json, const QList<CustomField>& fields,
                   MessageContent& content)
{
    const auto known = variablesOf(content);
    QList<VariableBinding> said;
    if (!json.isUndefined() && !json.isObject()) {
        reader.refuse(u"not an object"_s);
    }
    const auto object = json.toObject();
    const auto names = object.keys();
    for (const auto& name : names) {
        const auto member = reader.member(name);
        if (!known.contains(name)) {
            member.refuse(u"the message has no such variable"_s);
        }
        said.append(bindingFrom(member, name, fields));
    }
    content.bindings = suggestedBindings(content, fields, said);
}

MessageContent messageFromJson(const JsonReader& reader, const QJsonValue& json, const MessageWords& words)
{
    reader.allowOnly({u"text"_s, u"template_id"_s, u"variables"_s, u"template_name"_s, u"language"_s});
    MessageContent content;
    if (reader.has(u"text"_s) == reader.has(u"template_id"_s)) {
        reader.refuse(u"either text or template_id"_s);
        return content;
    }
    if (reader.has(u"text"_s)) {
        content.message = FreeText {reader.member(u"text"_s).text()};
    } else {
        const auto wanted = reader.member(u"template_id"_s);
        const auto found = std::ranges::find(words.templates, TemplateId(wanted.integer()), &Template::id);
        if (found == words.templates.end()) {
            wanted.refuse(u"no such template"_s);
            return content;
        }
        content.message = TemplateMessage {*found};
    }
    takeVariables(reader.member(u"variables"_s), json.toObject().value(u"variables"_s), words.fields, content);
    return content;
}

} // namespace siaran::api
