#include "services/domain/TemplateDraftJson.h"

#include "services/domain/JsonReader.h"
#include "services/domain/WordTable.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<TemplateButton::Kind, 5> ButtonWords {{
    {TemplateButton::Kind::QuickReply, "quick_reply"_L1},
    {TemplateButton::Kind::Url, "url"_L1},
    {TemplateButton::Kind::PhoneNumber, "phone_number"_L1},
    {TemplateButton::Kind::CopyCode, "copy_code"_L1},
    {TemplateButton::Kind::Other, "other"_L1},
}};

QJsonObject toJson(const DraftButton& button)
{
    return {{u"kind"_s, wordIn(ButtonWords, button.kind)},
            {u"text"_s, button.text},
            {u"url"_s, button.url},
            {u"phone_number"_s, button.phoneNumber},
            {u"example"_s, button.example}};
}

DraftButton buttonFrom(const JsonReader& json)
{
    return {.kind = json.member(u"kind"_s).word([](const QString& word) { return valueIn(ButtonWords, word); }),
            .text = json.member(u"text"_s).text(),
            .url = json.member(u"url"_s).text(),
            .phoneNumber = json.member(u"phone_number"_s).text(),
            .example = json.member(u"example"_s).text()};
}

QJsonArray toJson(const QMap<QString, QString>& examples)
{
    QJsonArray array;
    for (auto example = examples.begin(); example != examples.end(); ++example) {
        array.append(QJsonObject {{u"variable"_s, example.key()}, {u"value"_s, example.value()}});
    }
    return array;
}

QMap<QString, QString> examplesFrom(const JsonReader& json)
{
    QMap<QString, QString> examples;
    const auto items = json.items();
    for (const auto& item : items) {
        examples.insert(item.member(u"variable"_s).text(), item.member(u"value"_s).text());
    }
    return examples;
}

} // namespace

QJsonObject toJson(const TemplateDraft& draft)
{
    QJsonArray buttons;
    for (const auto& button : draft.buttons) {
        buttons.append(toJson(button));
    }
    return {{u"name"_s, draft.name},
            {u"language"_s, draft.language},
            {u"category"_s, toWord(draft.category)},
            {u"header_format"_s, toWord(draft.headerFormat)},
            {u"header_text"_s, draft.headerText},
            {u"header_sample"_s, draft.headerSample},
            {u"body"_s, draft.body},
            {u"footer"_s, draft.footer},
            {u"buttons"_s, buttons},
            {u"header_examples"_s, toJson(draft.headerExamples)},
            {u"body_examples"_s, toJson(draft.bodyExamples)}};
}

Result<TemplateDraft> templateDraftFromJson(const QJsonObject& json)
{
    const JsonReader reader(json);
    TemplateDraft draft {
        .name = reader.member(u"name"_s).text(),
        .language = reader.member(u"language"_s).text(),
        .category = reader.member(u"category"_s).word(templateCategoryFromWord),
        .headerFormat = reader.member(u"header_format"_s).word(headerFormatFromWord),
        .headerText = reader.member(u"header_text"_s).text(),
        .headerSample = reader.member(u"header_sample"_s).text(),
        .body = reader.member(u"body"_s).text(),
        .footer = reader.member(u"footer"_s).text(),
        .buttons = {},
        .headerExamples = examplesFrom(reader.member(u"header_examples"_s)),
        .bodyExamples = examplesFrom(reader.member(u"body_examples"_s)),
    };
    const auto buttons = reader.member(u"buttons"_s).items();
    for (const auto& button : buttons) {
        draft.buttons.push_back(buttonFrom(button));
    }
    return reader.resultOf(std::move(draft));
}

} // namespace siaran
