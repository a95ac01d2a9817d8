#include "services/simulator/ContentCheck.h"

#include <QJsonArray>
#include <QUrl>

#include <algorithm>
#include <array>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Types {"image"_L1,    "video"_L1,    "audio"_L1,    "document"_L1,   "sticker"_L1,
                            "location"_L1, "contacts"_L1, "reaction"_L1, "interactive"_L1};
constexpr qsizetype CaptionLimit = 1024;
constexpr qsizetype BodyLimit = 1024;
constexpr qsizetype ListBodyLimit = 4096;
constexpr qsizetype MostReplyButtons = 3;
constexpr qsizetype ReplyTitleLimit = 20;
constexpr qsizetype MostRows = 10;
constexpr qsizetype RowTitleLimit = 24;
constexpr qsizetype RowDescriptionLimit = 72;
constexpr qsizetype LinkLabelLimit = 20;

tl::unexpected<ApiError> refuse(int code, const QString& details)
{
    return tl::unexpected(apiError(code, details));
}

bool isWebAddress(const QString& text)
{
    return text.startsWith("http://"_L1) || text.startsWith("https://"_L1) || text.startsWith("http(s)://"_L1);
}

Checked<void> checkFile(const QString& type, const QJsonObject& file)
{
    const auto id = file["id"_L1].toString();
    const auto link = file["link"_L1].toString();
    const auto caption = file["caption"_L1].toString();
    if (id.isEmpty() == link.isEmpty()) {
        return refuse(100, u"Param %1 must have exactly one of id and link."_s.arg(type));
    }
    if (!link.isEmpty() && !isWebAddress(link)) {
        return refuse(131009, u"Param %1['link'] is not a valid URL."_s.arg(type));
    }
    const bool takesCaption = type == "image"_L1 || type == "video"_L1 || type == "document"_L1;
    if (!caption.isEmpty() && !takesCaption) {
        return refuse(100, u"Unexpected key \"caption\" on param %1."_s.arg(type));
    }
    if (caption.size() > CaptionLimit) {
        return refuse(100, u"Param %1['caption'] must be at most 1024 characters long."_s.arg(type));
    }
    return {};
}

Checked<void> checkLocation(const QJsonObject& location)
{
    for (const auto& [key, most] : {std::pair("latitude"_L1, 90.0), std::pair("longitude"_L1, 180.0)}) {
        bool isNumber = true;
        const auto value = location[key];
        const auto degrees = value.isString() ? value.toString().toDouble(&isNumber) : value.toDouble(1000);
        if (!isNumber || std::abs(degrees) > most) {
            return refuse(131009, u"Param location['%1'] is not valid."_s.arg(key));
        }
    }
    return {};
}

Checked<void> checkContacts(const QJsonArray& contacts)
{
    const auto isNamed
        = [](const QJsonValue& contact) { return !contact["name"_L1]["formatted_name"_L1].toString().isEmpty(); };
    return contacts.isEmpty() || !std::ranges::all_of(contacts, isNamed)
        ? Checked<void>(refuse(131008, u"Parameter 'contacts.name.formatted_name' is missing."_s))
        : Checked<void>();
}

Checked<void> checkReplyButtons(const QJsonArray& buttons)
{
    const auto fits = [](const QJsonValue& button) {
        const auto title = button["reply"_L1]["title"_L1].toString();
        return !title.isEmpty() && title.size() <= ReplyTitleLimit && !button["reply"_L1]["id"_L1].toString().isEmpty();
    };
    return buttons.isEmpty() || buttons.size() > MostReplyButtons || !std::ranges::all_of(buttons, fits)
        ? Checked<void>(refuse(131009, u"Param interactive['action']['buttons'] is not valid."_s))
        : Checked<void>();
}

Checked<void> checkList(const QJsonObject& action)
{
    qsizetype rows = 0;
    for (const auto& section : action["sections"_L1].toArray()) {
        for (const auto& row : section["rows"_L1].toArray()) {
            const auto title = row["title"_L1].toString();
            if (title.isEmpty() || title.size() > RowTitleLimit
                || row["description"_L1].toString().size() > RowDescriptionLimit) {
                return refuse(131009, u"A row of the list has no title, or too much text."_s);
            }
            ++rows;
        }
    }
    return rows == 0 || rows > MostRows || action["button"_L1].toString().isEmpty()
        ? Checked<void>(refuse(131009, u"Param interactive['action'] needs a button and 1 to 10 rows."_s))
        : Checked<void>();
}

Checked<void> checkLink(const QJsonObject& action)
{
    const auto parameters = action["parameters"_L1].toObject();
    const auto label = parameters["display_text"_L1].toString();
    return label.isEmpty() || label.size() > LinkLabelLimit || !isWebAddress(parameters["url"_L1].toString())
        ? Checked<void>(refuse(131009, u"Param interactive['action']['parameters'] is not valid."_s))
        : Checked<void>();
}

Checked<void> checkCards(const QJsonArray& cards)
{
    const auto fits = [](const QJsonValue& card) {
        return !card["header"_L1].toObject().isEmpty() && !card["action"_L1].toObject().isEmpty();
    };
    return cards.size() < 2 || cards.size() > 10 || !std::ranges::all_of(cards, fits)
        ? Checked<void>(refuse(131009, u"Param interactive['action']['cards'] needs 2 to 10 cards."_s))
        : Checked<void>();
}

Checked<void> checkInteractive(const QJsonObject& interactive)
{
    const auto type = interactive["type"_L1].toString();
    const auto action = interactive["action"_L1].toObject();
    const auto body = interactive["body"_L1]["text"_L1].toString();
    if (body.isEmpty() || body.size() > (type == "list"_L1 ? ListBodyLimit : BodyLimit)) {
        return refuse(131009, u"Param interactive['body']['text'] is missing or too long."_s);
    }
    if (type == "button"_L1) {
        return checkReplyButtons(action["buttons"_L1].toArray());
    }
    if (type == "list"_L1) {
        return checkList(action);
    }
    if (type == "cta_url"_L1) {
        return checkLink(action);
    }
    if (type == "carousel"_L1) {
        return checkCards(action["cards"_L1].toArray());
    }
    return refuse(131009, u"Param interactive['type'] is not valid."_s);
}

} // namespace

bool isContentType(const QString& type)
{
    return std::ranges::find(Types, type) != Types.end();
}

Checked<void> checkContent(const QString& type, const QJsonObject& message)
{
    if (type == "contacts"_L1) {
        return checkContacts(message[type].toArray());
    }
    const auto content = message[type].toObject();
    if (content.isEmpty()) {
        return refuse(131008, u"Parameter '%1' is missing."_s.arg(type));
    }
    if (type == "location"_L1) {
        return checkLocation(content);
    }
    if (type == "interactive"_L1) {
        return checkInteractive(content);
    }
    if (type == "reaction"_L1) {
        return content["message_id"_L1].toString().isEmpty()
            ? Checked<void>(refuse(131008, u"Parameter 'reaction.message_id' is missing."_s))
            : Checked<void>();
    }
    return checkFile(type, content);
}

} // namespace siaran::simulator
