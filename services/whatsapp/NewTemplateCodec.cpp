#include "services/whatsapp/NewTemplateCodec.h"

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

QJsonArray valuesOf(const QList<VariableExample>& examples)
{
    QJsonArray values;
    for (const auto& example : examples) {
        values.push_back(example.value);
    }
    return values;
}

QJsonArray namedValuesOf(const QList<VariableExample>& examples)
{
    QJsonArray values;
    for (const auto& example : examples) {
        values.push_back(QJsonObject {{u"param_name"_s, example.name}, {u"example"_s, example.value}});
    }
    return values;
}

QString wordOf(NewHeader::Format format)
{
    switch (format) {
    case NewHeader::Format::None: return {};
    case NewHeader::Format::Text: return u"TEXT"_s;
    case NewHeader::Format::Image: return u"IMAGE"_s;
    case NewHeader::Format::Video: return u"VIDEO"_s;
    case NewHeader::Format::Document: return u"DOCUMENT"_s;
    case NewHeader::Format::Location: return u"LOCATION"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject headerExample(const NewTemplate& content)
{
    const auto& header = content.header;
    if (!header.sampleHandle.isEmpty()) {
        return {{u"header_handle"_s, QJsonArray {header.sampleHandle}}};
    }
    if (header.examples.isEmpty()) {
        return {};
    }
    return content.namedParameters ? QJsonObject {{u"header_text_named_params"_s, namedValuesOf(header.examples)}}
                                   : QJsonObject {{u"header_text"_s, valuesOf(header.examples)}};
}

QJsonObject encodedHeader(const NewTemplate& content)
{
    QJsonObject json {{u"type"_s, u"HEADER"_s}, {u"format"_s, wordOf(content.header.format)}};
    if (content.header.format == NewHeader::Format::Text) {
        json.insert("text"_L1, content.header.text);
    }
    if (const auto example = headerExample(content); !example.isEmpty()) {
        json.insert("example"_L1, example);
    }
    return json;
}

QJsonObject encodedBody(const NewTemplate& content)
{
    QJsonObject json {{u"type"_s, u"BODY"_s}, {u"text"_s, content.body}};
    if (!content.bodyExamples.isEmpty()) {
        json.insert("example"_L1,
                    content.namedParameters
                        ? QJsonObject {{u"body_text_named_params"_s, namedValuesOf(content.bodyExamples)}}
                        : QJsonObject {{u"body_text"_s, QJsonArray {valuesOf(content.bodyExamples)}}});
    }
    return json;
}

QJsonObject encoded(const NewButton& button)
{
    switch (button.kind) {
    case NewButton::Kind::QuickReply: return {{u"type"_s, u"QUICK_REPLY"_s}, {u"text"_s, button.text}};
    case NewButton::Kind::PhoneNumber:
        return {{u"type"_s, u"PHONE_NUMBER"_s}, {u"text"_s, button.text}, {u"phone_number"_s, button.phoneNumber}};
    case NewButton::Kind::CopyCode: return {{u"type"_s, u"COPY_CODE"_s}, {u"example"_s, button.example}};
    case NewButton::Kind::Url: break;
    }
    QJsonObject json {{u"type"_s, u"URL"_s}, {u"text"_s, button.text}, {u"url"_s, button.url}};
    if (!button.example.isEmpty()) {
        json.insert("example"_L1, QJsonArray {button.example});
    }
    return json;
}

} // namespace

QJsonArray encodedComponents(const NewTemplate& content)
{
    QJsonArray components;
    if (content.header.format != NewHeader::Format::None) {
        components.push_back(encodedHeader(content));
    }
    components.push_back(encodedBody(content));
    if (!content.footer.isEmpty()) {
        components.push_back(QJsonObject {{u"type"_s, u"FOOTER"_s}, {u"text"_s, content.footer}});
    }
    if (!content.buttons.isEmpty()) {
        QJsonArray buttons;
        for (const auto& button : content.buttons) {
            buttons.push_back(encoded(button));
        }
        components.push_back(QJsonObject {{u"type"_s, u"BUTTONS"_s}, {u"buttons"_s, buttons}});
    }
    return components;
}

QJsonObject encode(const NewTemplate& content)
{
    return {{u"name"_s, content.name},
            {u"language"_s, content.language},
            {u"category"_s, content.category},
            {u"parameter_format"_s, content.namedParameters ? u"NAMED"_s : u"POSITIONAL"_s},
            {u"components"_s, encodedComponents(content)}};
}

} // namespace siaran::whatsapp
