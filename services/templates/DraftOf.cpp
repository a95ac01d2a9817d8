#include "services/templates/DraftOf.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::templates {

namespace {

QString upper(const QJsonObject& object, QLatin1StringView key)
{
    return object.value(key).toString().toUpper();
}

QJsonObject componentOf(const QJsonArray& components, QLatin1StringView type)
{
    for (const auto& value : components) {
        if (upper(value.toObject(), "type"_L1) == type) {
            return value.toObject();
        }
    }
    return {};
}

// WhatsApp writes the examples of numbered variables as a list, once (header) or twice (body) nested, those of named
// ones as objects.
QMap<QString, QString> examplesIn(const QJsonObject& component, const QString& key, const QString& text)
{
    const auto example = component.value("example"_L1).toObject();
    QMap<QString, QString> examples;
    for (const auto& value : example.value(key + u"_named_params"_s).toArray()) {
        const auto pair = value.toObject();
        examples.insert(pair.value("param_name"_L1).toString(), pair.value("example"_L1).toString());
    }
    auto values = example.value(key).toArray();
    if (values.at(0).isArray()) {
        values = values.at(0).toArray();
    }
    auto variables = templateVariables(text);
    std::ranges::sort(variables, {}, [](const QString& number) { return number.toInt(); });
    for (qsizetype i = 0; i < std::min(values.size(), variables.size()); ++i) {
        examples.insert(variables.at(i), values.at(i).toString());
    }
    return examples;
}

QString firstText(const QJsonValue& value)
{
    return value.isArray() ? value.toArray().at(0).toString() : value.toString();
}

DraftButton buttonOf(const TemplateButton& source, const QJsonObject& json)
{
    return {.kind = source.kind,
            .text = source.text,
            .url = source.url,
            .phoneNumber = json.value("phone_number"_L1).toString(),
            .example = firstText(json.value("example"_L1))};
}

} // namespace

TemplateDraft draftOf(const Template& source, const QJsonArray& components)
{
    TemplateDraft draft {
        .name = source.name,
        .language = source.language,
        .category = source.category,
        .headerFormat = source.headerFormat,
        .headerText = source.headerText,
        .body = source.body,
        .footer = source.footer,
        .headerExamples = examplesIn(componentOf(components, "HEADER"_L1), u"header_text"_s, source.headerText),
        .bodyExamples = examplesIn(componentOf(components, "BODY"_L1), u"body_text"_s, source.body),
    };
    const auto buttons = componentOf(components, "BUTTONS"_L1).value("buttons"_L1).toArray();
    for (qsizetype i = 0; i < source.buttons.size(); ++i) {
        draft.buttons.push_back(buttonOf(source.buttons.at(i), buttons.at(i).toObject()));
    }
    return draft;
}

bool isWritable(const QJsonArray& components)
{
    static const QStringList parts {u"HEADER"_s, u"BODY"_s, u"FOOTER"_s, u"BUTTONS"_s};
    static const QStringList formats {u""_s, u"TEXT"_s, u"IMAGE"_s, u"VIDEO"_s, u"DOCUMENT"_s, u"LOCATION"_s};
    static const QStringList buttons {u"QUICK_REPLY"_s, u"URL"_s, u"PHONE_NUMBER"_s, u"COPY_CODE"_s};
    return std::ranges::all_of(components, [](const QJsonValue& value) {
        const auto component = value.toObject();
        const auto ofIt = component.value("buttons"_L1).toArray();
        return parts.contains(upper(component, "type"_L1)) && formats.contains(upper(component, "format"_L1))
            && std::ranges::all_of(ofIt, [](const QJsonValue& button) {
                   return buttons.contains(upper(button.toObject(), "type"_L1));
               });
    });
}

} // namespace siaran::templates
