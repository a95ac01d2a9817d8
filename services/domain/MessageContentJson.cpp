#include "services/domain/JsonReader.h"
#include "services/domain/MessageContent.h"
#include "services/domain/WordTable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<VariableSource::Kind, 4> SourceWords {{
    {VariableSource::Kind::Name, "name"_L1},
    {VariableSource::Kind::Phone, "phone"_L1},
    {VariableSource::Kind::Field, "field"_L1},
    {VariableSource::Kind::Fixed, "fixed"_L1},
}};

enum class MessageKind { FreeText, Template };

constexpr WordTable<MessageKind, 2> KindWords {{
    {MessageKind::FreeText, "free_text"_L1},
    {MessageKind::Template, "template"_L1},
}};

QJsonArray toJson(const QList<VariableBinding>& bindings)
{
    QJsonArray array;
    for (const auto& binding : bindings) {
        array.append(QJsonObject {
            {u"variable"_s, binding.variable},
            {u"source"_s, wordIn(SourceWords, binding.source.kind)},
            {u"value"_s, binding.source.value},
            {u"fallback"_s, binding.fallback},
        });
    }
    return array;
}

QList<VariableBinding> bindingsFrom(const JsonReader& json)
{
    QList<VariableBinding> bindings;
    const auto items = json.items();
    for (const auto& item : items) {
        const auto kind = item.member(u"source"_s).word([](const QString& word) { return valueIn(SourceWords, word); });
        bindings.push_back(VariableBinding {
            .variable = item.member(u"variable"_s).text(),
            .source = {kind, item.member(u"value"_s).text()},
            .fallback = item.member(u"fallback"_s).text(),
        });
    }
    return bindings;
}

} // namespace

QJsonObject toJson(const MessageContent& content)
{
    QJsonObject json {{u"bindings"_s, toJson(content.bindings)}};
    if (const auto* text = std::get_if<FreeText>(&content.message)) {
        json.insert(u"kind"_s, wordIn(KindWords, MessageKind::FreeText));
        json.insert(u"body"_s, text->body);
    } else {
        json.insert(u"kind"_s, wordIn(KindWords, MessageKind::Template));
        json.insert(u"template"_s, toJson(std::get<TemplateMessage>(content.message).snapshot));
    }
    if (content.attachment) {
        json.insert(u"attachment"_s, toJson(*content.attachment));
    }
    return json;
}

Result<MessageContent> messageContentFromJson(const QJsonObject& json)
{
    const JsonReader reader(json);
    const auto kind = reader.member(u"kind"_s).word([](const QString& word) { return valueIn(KindWords, word); });
    MessageContent content {.message = {}, .bindings = bindingsFrom(reader.member(u"bindings"_s))};
    if (reader.has(u"attachment"_s)) {
        content.attachment = attachmentFrom(reader.member(u"attachment"_s));
    }
    if (kind == MessageKind::FreeText) {
        content.message = FreeText {reader.member(u"body"_s).text()};
        return reader.resultOf(content);
    }
    return templateFromJson(json.value(u"template"_s).toObject()).and_then([&](const Template& snapshot) {
        content.message = TemplateMessage {snapshot};
        return reader.resultOf(content);
    });
}

} // namespace siaran
