#include "services/domain/Template.h"

#include "services/domain/JsonReader.h"
#include "services/domain/WordTable.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<TemplateStatus, 7> StatusWords {{
    {TemplateStatus::Approved, "approved"_L1},
    {TemplateStatus::Pending, "pending"_L1},
    {TemplateStatus::Rejected, "rejected"_L1},
    {TemplateStatus::Paused, "paused"_L1},
    {TemplateStatus::Disabled, "disabled"_L1},
    {TemplateStatus::Removed, "removed"_L1},
    {TemplateStatus::Other, "other"_L1},
}};

constexpr WordTable<TemplateCategory, 4> CategoryWords {{
    {TemplateCategory::Marketing, "marketing"_L1},
    {TemplateCategory::Utility, "utility"_L1},
    {TemplateCategory::Authentication, "authentication"_L1},
    {TemplateCategory::Other, "other"_L1},
}};

constexpr WordTable<HeaderFormat, 6> FormatWords {{
    {HeaderFormat::None, "none"_L1},
    {HeaderFormat::Text, "text"_L1},
    {HeaderFormat::Image, "image"_L1},
    {HeaderFormat::Video, "video"_L1},
    {HeaderFormat::Document, "document"_L1},
    {HeaderFormat::Location, "location"_L1},
}};

constexpr WordTable<TemplateButton::Kind, 5> ButtonWords {{
    {TemplateButton::Kind::QuickReply, "quick_reply"_L1},
    {TemplateButton::Kind::Url, "url"_L1},
    {TemplateButton::Kind::PhoneNumber, "phone_number"_L1},
    {TemplateButton::Kind::CopyCode, "copy_code"_L1},
    {TemplateButton::Kind::Other, "other"_L1},
}};

QJsonArray toJson(const QList<TemplateButton>& buttons)
{
    QJsonArray array;
    for (const auto& button : buttons) {
        array.append(QJsonObject {
            {u"kind"_s, wordIn(ButtonWords, button.kind)}, {u"text"_s, button.text}, {u"url"_s, button.url}});
    }
    return array;
}

QList<TemplateButton> buttonsFrom(const JsonReader& json)
{
    QList<TemplateButton> buttons;
    const auto items = json.items();
    for (const auto& item : items) {
        buttons.push_back(TemplateButton {
            .kind = item.member(u"kind"_s).word([](const QString& word) { return valueIn(ButtonWords, word); }),
            .text = item.member(u"text"_s).text(),
            .url = item.member(u"url"_s).text(),
        });
    }
    return buttons;
}

} // namespace

QStringList templateVariables(const QString& text)
{
    static const QRegularExpression pattern(u"\\{\\{\\s*([A-Za-z0-9_]+)\\s*\\}\\}"_s);
    QStringList variables;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        variables.append(matches.next().captured(1));
    }
    variables.removeDuplicates();
    return variables;
}

QString toWord(TemplateStatus status)
{
    return wordIn(StatusWords, status);
}

std::optional<TemplateStatus> templateStatusFromWord(const QString& word)
{
    return valueIn(StatusWords, word);
}

QString toWord(TemplateCategory category)
{
    return wordIn(CategoryWords, category);
}

std::optional<TemplateCategory> templateCategoryFromWord(const QString& word)
{
    return valueIn(CategoryWords, word);
}

QString toWord(HeaderFormat format)
{
    return wordIn(FormatWords, format);
}

std::optional<HeaderFormat> headerFormatFromWord(const QString& word)
{
    return valueIn(FormatWords, word);
}

QJsonObject toJson(const Template& source)
{
    QJsonObject json {
        {u"id"_s, source.id.value()},
        {u"remote_id"_s, source.remoteId},
        {u"name"_s, source.name},
        {u"language"_s, source.language},
        {u"category"_s, toWord(source.category)},
        {u"status"_s, toWord(source.status)},
        {u"status_word"_s, source.statusWord},
        {u"quality"_s, source.quality},
        {u"rejected_reason"_s, source.rejectedReason},
        {u"named_parameters"_s, source.namedParameters},
        {u"header_format"_s, toWord(source.headerFormat)},
        {u"header_text"_s, source.headerText},
        {u"body"_s, source.body},
        {u"footer"_s, source.footer},
        {u"buttons"_s, toJson(source.buttons)},
    };
    if (source.syncedAt.isValid()) {
        json.insert(u"synced_at"_s, source.syncedAt.toUTC().toString(Qt::ISODateWithMs));
    }
    return json;
}

Result<Template> templateFromJson(const QJsonObject& json)
{
    const JsonReader reader(json);
    return reader.resultOf(Template {
        .id = TemplateId(reader.member(u"id"_s).integer()),
        .remoteId = reader.member(u"remote_id"_s).text(),
        .name = reader.member(u"name"_s).text(),
        .language = reader.member(u"language"_s).text(),
        .category = reader.member(u"category"_s).word(templateCategoryFromWord),
        .status = reader.member(u"status"_s).word(templateStatusFromWord),
        .statusWord = reader.member(u"status_word"_s).text(),
        .quality = reader.member(u"quality"_s).text(),
        .rejectedReason = reader.member(u"rejected_reason"_s).text(),
        .namedParameters = reader.member(u"named_parameters"_s).boolean(),
        .headerFormat = reader.member(u"header_format"_s).word(headerFormatFromWord),
        .headerText = reader.member(u"header_text"_s).text(),
        .body = reader.member(u"body"_s).text(),
        .footer = reader.member(u"footer"_s).text(),
        .buttons = buttonsFrom(reader.member(u"buttons"_s)),
        .syncedAt = reader.has(u"synced_at"_s) ? reader.member(u"synced_at"_s).time() : QDateTime(),
    });
}

} // namespace siaran
