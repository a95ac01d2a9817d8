#include "services/whatsapp/TemplateCodec.h"

#include "services/whatsapp/JsonText.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

// Examples of positional variables are one list, or a list in a list; named ones are objects with the example inside.
void addExamples(QStringList& examples, const QJsonValue& value)
{
    if (value.isArray()) {
        for (const auto& item : value.toArray()) {
            addExamples(examples, item);
        }
    } else if (value.isObject()) {
        addExamples(examples, value["example"_L1]);
    } else if (const auto text = textOf(value); !text.isEmpty()) {
        examples.push_back(text);
    }
}

QStringList examplesOf(const QJsonObject& example)
{
    QStringList examples;
    for (const auto key :
         {"header_text"_L1, "header_text_named_params"_L1, "header_handle"_L1, "body_text_named_params"_L1}) {
        addExamples(examples, example[key]);
    }
    // Only the first of several sets.
    const auto sets = example["body_text"_L1].toArray();
    addExamples(examples, sets.at(0).isArray() ? sets.at(0) : QJsonValue(sets));
    return examples;
}

RemoteComponent::Type typeOf(const QString& word)
{
    using enum RemoteComponent::Type;
    if (word == "HEADER"_L1) {
        return Header;
    }
    if (word == "BODY"_L1) {
        return Body;
    }
    if (word == "FOOTER"_L1) {
        return Footer;
    }
    if (word == "BUTTONS"_L1) {
        return Buttons;
    }
    return word == "CAROUSEL"_L1 ? Carousel : Other;
}

RemoteButton decodeButton(const QJsonObject& json)
{
    QStringList examples;
    addExamples(examples, json["example"_L1]);
    return {
        .type = wordOf(json["type"_L1]),
        .text = json["text"_L1].toString(),
        .url = textOf(json["url"_L1]),
        .phoneNumber = textOf(json["phone_number"_L1]),
        .example = examples.value(0),
    };
}

RemoteComponent decodeComponent(const QJsonObject& json)
{
    RemoteComponent component {
        .type = typeOf(wordOf(json["type"_L1])),
        .format = wordOf(json["format"_L1]),
        .text = json["text"_L1].toString(),
        .examples = examplesOf(json["example"_L1].toObject()),
        .raw = json,
    };
    for (const auto& button : json["buttons"_L1].toArray()) {
        component.buttons.push_back(decodeButton(button.toObject()));
    }
    return component;
}

} // namespace

RemoteTemplate decodeTemplate(const QJsonObject& json)
{
    const auto quality = json["quality_score"_L1];
    const auto reason = wordOf(json["rejected_reason"_L1]);
    RemoteTemplate remote {
        .id = textOf(json["id"_L1]),
        .name = textOf(json["name"_L1]),
        .language = textOf(json["language"_L1]).replace(u'-', u'_'),
        .status = wordOf(json["status"_L1]),
        .category = wordOf(json["category"_L1]),
        .subCategory = wordOf(json["sub_category"_L1]),
        .previousCategory = wordOf(json["previous_category"_L1]),
        .correctCategory = wordOf(json["correct_category"_L1]),
        .quality = wordOf(quality.isObject() ? quality["score"_L1] : quality),
        .rejectedReason = reason == "NONE"_L1 ? QString() : reason,
        .namedParameters = wordOf(json["parameter_format"_L1]) == "NAMED"_L1,
        .raw = json,
    };
    if (const auto seconds = integerOf(quality["date"_L1])) {
        remote.qualityAt = QDateTime::fromSecsSinceEpoch(*seconds, QTimeZone::utc());
    }
    for (const auto& component : json["components"_L1].toArray()) {
        remote.components.push_back(decodeComponent(component.toObject()));
    }
    return remote;
}

Result<TemplatePage> decodeTemplatePage(const QJsonObject& page)
{
    if (!page["data"_L1].isArray()) {
        return fail(ErrorKind::Internal, u"a page of templates without a list"_s);
    }
    TemplatePage decoded {.templates = {}, .after = textOf(page["paging"_L1]["cursors"_L1]["after"_L1])};
    for (const auto& item : page["data"_L1].toArray()) {
        auto remote = decodeTemplate(item.toObject());
        if (remote.name.isEmpty()) {
            return fail(ErrorKind::Internal, u"a template without a name"_s);
        }
        decoded.templates.push_back(std::move(remote));
    }
    return decoded;
}

} // namespace siaran::whatsapp
