#include "services/templates/TemplateComponents.h"

#include "services/domain/WordTable.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::templates {

namespace {

constexpr WordTable<HeaderFormat, 5> FormatWords {{
    {HeaderFormat::Text, "TEXT"_L1},
    {HeaderFormat::Image, "IMAGE"_L1},
    {HeaderFormat::Video, "VIDEO"_L1},
    {HeaderFormat::Document, "DOCUMENT"_L1},
    {HeaderFormat::Location, "LOCATION"_L1},
}};

constexpr WordTable<TemplateButton::Kind, 5> ButtonWords {{
    {TemplateButton::Kind::QuickReply, "QUICK_REPLY"_L1},
    {TemplateButton::Kind::Url, "URL"_L1},
    {TemplateButton::Kind::PhoneNumber, "PHONE_NUMBER"_L1},
    {TemplateButton::Kind::CopyCode, "COPY_CODE"_L1},
    {TemplateButton::Kind::Other, "OTHER"_L1},
}};

QString upper(const QJsonValue& value)
{
    return value.toString().toUpper();
}

QString text(const QJsonObject& component)
{
    return component.value("text"_L1).toString();
}

TemplateButton buttonFrom(const QJsonObject& json)
{
    return {
        .kind = valueIn(ButtonWords, upper(json.value("type"_L1))).value_or(TemplateButton::Kind::Other),
        .text = text(json),
        .url = json.value("url"_L1).toString(),
    };
}

QJsonObject toJson(const TemplateButton& button)
{
    QJsonObject json {{u"type"_s, wordIn(ButtonWords, button.kind)}, {u"text"_s, button.text}};
    if (!button.url.isEmpty()) {
        json.insert(u"url"_s, button.url);
    }
    return json;
}

QJsonValue withoutHandles(const QJsonValue& value)
{
    if (value.isArray()) {
        QJsonArray kept;
        for (const auto& item : value.toArray()) {
            kept.append(withoutHandles(item));
        }
        return kept;
    }
    if (!value.isObject()) {
        return value;
    }
    QJsonObject kept;
    const auto object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != "header_handle"_L1) {
            kept.insert(member.key(), withoutHandles(member.value()));
        }
    }
    return kept;
}

} // namespace

Template withComponents(Template source, const QJsonArray& components)
{
    for (const auto& value : components) {
        const auto component = value.toObject();
        const auto type = upper(component.value("type"_L1));
        if (type == "HEADER"_L1) {
            // A format that came after us is none we could fill.
            source.headerFormat
                = valueIn(FormatWords, upper(component.value("format"_L1))).value_or(HeaderFormat::None);
            source.headerText = text(component);
        } else if (type == "BODY"_L1) {
            source.body = text(component);
        } else if (type == "FOOTER"_L1) {
            source.footer = text(component);
        } else if (type == "BUTTONS"_L1) {
            for (const auto& button : component.value("buttons"_L1).toArray()) {
                source.buttons.push_back(buttonFrom(button.toObject()));
            }
        }
    }
    return source;
}

QJsonArray componentsOf(const Template& source)
{
    QJsonArray components;
    if (source.headerFormat != HeaderFormat::None) {
        QJsonObject header {{u"type"_s, u"HEADER"_s}, {u"format"_s, wordIn(FormatWords, source.headerFormat)}};
        if (source.headerFormat == HeaderFormat::Text) {
            header.insert(u"text"_s, source.headerText);
        }
        components.append(header);
    }
    components.append(QJsonObject {{u"type"_s, u"BODY"_s}, {u"text"_s, source.body}});
    if (!source.footer.isEmpty()) {
        components.append(QJsonObject {{u"type"_s, u"FOOTER"_s}, {u"text"_s, source.footer}});
    }
    if (!source.buttons.isEmpty()) {
        QJsonArray buttons;
        for (const auto& button : source.buttons) {
            buttons.append(toJson(button));
        }
        components.append(QJsonObject {{u"type"_s, u"BUTTONS"_s}, {u"buttons"_s, buttons}});
    }
    return components;
}

QJsonArray withoutSampleMedia(const QJsonArray& components)
{
    return withoutHandles(components).toArray();
}

} // namespace siaran::templates
