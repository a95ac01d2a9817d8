#include "services/simulator/MessageCheck.h"

#include "services/simulator/ContentCheck.h"
#include "services/simulator/Reply.h"
#include "services/simulator/TemplateCheck.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace siaran::simulator {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype TextLimit = 4096;
constexpr qsizetype CallbackDataLimit = 512;
constexpr std::array KnownKeys {"messaging_product"_L1,
                                "recipient_type"_L1,
                                "to"_L1,
                                "recipient"_L1,
                                "recipient_identity_key_hash"_L1,
                                "type"_L1,
                                "context"_L1,
                                "status"_L1,
                                "message_id"_L1,
                                "typing_indicator"_L1,
                                "text"_L1,
                                "template"_L1,
                                "biz_opaque_callback_data"_L1};

tl::unexpected<ApiError> refuse(int code, const QString& details = {})
{
    return tl::unexpected(apiError(code, details));
}

bool isKnownKey(const QString& key, MessageApi api)
{
    const bool ofMarketing = key == "product_policy"_L1 || key == "message_activity_sharing"_L1;
    return std::ranges::find(KnownKeys, key) != KnownKeys.end() || isContentType(key)
        || (api == MessageApi::Marketing && ofMarketing);
}

Checked<QJsonObject> envelopeOf(const QByteArray& body, MessageApi api)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject()) {
        return refuse(100, u"The request body is not a JSON object."_s);
    }
    QJsonObject json = document.object();
    if (!json.contains("messaging_product"_L1)) {
        return refuse(100, u"The parameter messaging_product is required."_s);
    }
    if (json["messaging_product"_L1].toString() != "whatsapp"_L1) {
        return refuse(100, u"Param messaging_product must be one of {WHATSAPP}."_s);
    }
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (!isKnownKey(it.key(), api)) {
            return refuse(100, u"Unexpected key \"%1\" on the message."_s.arg(it.key()));
        }
    }
    return json;
}

/// Digits with country code, by the documented rule: blanks, hyphens and brackets do not count; without a plus the
/// business's own country code is put in front (in life not always, hence the setting).
Checked<QByteArray> waIdOf(const QString& to, const SimulatorSettings& settings, int sender)
{
    static const QRegularExpression shape(uR"(^\+?[0-9 ()\-.]+$)"_s);
    QByteArray digits;
    for (const QChar character : to) {
        if (character >= u'0' && character <= u'9') {
            digits.append(character.toLatin1());
        }
    }
    if (settings.strictNumbers && !to.startsWith(u'+')) {
        digits.prepend(settings.countryCode.toLatin1());
    }
    if (!shape.match(to).hasMatch() || digits.size() < 7 || digits.size() > 15 || digits.startsWith('0')) {
        return refuse(131009, u"Parameter 'to' is not a valid WhatsApp phone number."_s);
    }
    if (digits == following(settings.businessNumber, sender).toLatin1()) {
        return refuse(131021);
    }
    return digits;
}

Checked<Person> personOf(const QJsonObject& json, const SimulatorSettings& settings, int sender)
{
    static const QRegularExpression userId(u"^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$"_s);
    if (const QString kind = json["recipient_type"_L1].toString(u"individual"_s); kind != "individual"_L1) {
        return refuse(131009, u"Parameter 'recipient_type' must be individual."_s);
    }
    // The phone wins when both are there.
    if (const QString to = json["to"_L1].toString(); !to.isEmpty()) {
        return waIdOf(to, settings, sender).map([](const QByteArray& waId) {
            return Person {.waId = waId, .userId = userIdOf(waId)};
        });
    }
    const QString recipient = json["recipient"_L1].toString();
    if (recipient.isEmpty()) {
        return refuse(131008, u"Parameter 'to' is missing."_s);
    }
    if (!userId.match(recipient).hasMatch()) {
        return refuse(131009, u"Parameter 'recipient' is not a valid user id."_s);
    }
    return Person {.waId = {}, .userId = recipient.toLatin1()};
}

Checked<QByteArray> callbackDataOf(const QJsonObject& json)
{
    const QJsonValue data = json["biz_opaque_callback_data"_L1];
    if (data.isUndefined()) {
        return QByteArray();
    }
    if (!data.isString() || data.toString().size() > CallbackDataLimit) {
        return refuse(100, u"Param biz_opaque_callback_data must be a string of at most 512 characters."_s);
    }
    return data.toString().toUtf8();
}

Checked<UsedTemplate> contentOf(const QJsonObject& json, const TemplateCatalogue& catalogue)
{
    const QString type = json["type"_L1].toString();
    if (type.isEmpty()) {
        return refuse(131008, u"Parameter 'type' is missing."_s);
    }
    if (isContentType(type)) {
        return checkContent(type, json).map([] { return UsedTemplate {.category = "service", .quickReplies = {}}; });
    }
    if (type != "text"_L1 && type != "template"_L1) {
        return refuse(100, u"Param type must be one of the message types."_s);
    }
    if (!json[type].isObject()) {
        return refuse(131008, u"Parameter '%1' is missing."_s.arg(type));
    }
    if (type == "template"_L1) {
        return checkTemplate(json["template"_L1].toObject(), catalogue);
    }
    const QString body = json["text"_L1].toObject()["body"_L1].toString();
    if (body.isEmpty()) {
        return refuse(100, u"The parameter text['body'] is required."_s);
    }
    if (body.size() > TextLimit) {
        return refuse(100, u"Param text['body'] must be at most 4096 characters long."_s);
    }
    return UsedTemplate {.category = "service", .quickReplies = {}};
}

/// By the door for marketing come marketing templates only; those of authentication need a number.
Checked<UsedTemplate> fitting(const UsedTemplate& content, const QString& type, const Person& person, MessageApi api)
{
    if (content.category == "authentication" && person.waId.isEmpty()) {
        return refuse(131062);
    }
    if (api == MessageApi::Cloud) {
        return content;
    }
    if (type != "template"_L1) {
        return refuse(131055);
    }
    if (content.category != "marketing") {
        return refuse(134100);
    }
    auto lite = content;
    lite.category = "marketing_lite";
    return lite;
}

Checked<CheckedMessage> readMark(const QJsonObject& json)
{
    if (json["status"_L1].toString() != "read"_L1) {
        return refuse(100, u"Param status must be one of {read}."_s);
    }
    if (!json["message_id"_L1].toString().startsWith("wamid."_L1)) {
        return refuse(131009, u"Parameter 'message_id' is not a message id."_s);
    }
    return CheckedMessage {
        .marksAsRead = true, .input = {}, .person = {}, .callbackData = {}, .category = {}, .quickReplies = {}};
}

} // namespace

Checked<CheckedMessage> checkMessage(const QByteArray& body, const SimulatorSettings& settings,
                                     const TemplateCatalogue& catalogue, int sender, MessageApi api)
{
    const auto json = envelopeOf(body, api);
    if (!json) {
        return tl::unexpected(json.error());
    }
    if (json->contains("status"_L1)) {
        return readMark(*json);
    }
    const auto person = personOf(*json, settings, sender);
    if (!person) {
        return tl::unexpected(person.error());
    }
    const auto callbackData = callbackDataOf(*json);
    if (!callbackData) {
        return tl::unexpected(callbackData.error());
    }
    const auto type = json->value("type"_L1).toString();
    const auto content = contentOf(*json, catalogue).and_then([&](const UsedTemplate& used) {
        return fitting(used, type, *person, api);
    });
    return content.map([&](const UsedTemplate& used) {
        return CheckedMessage {.input
                               = person->waId.isEmpty() ? person->userId : json->value("to"_L1).toString().toUtf8(),
                               .person = *person,
                               .callbackData = *callbackData,
                               .category = used.category,
                               .isTemplate = type == "template"_L1,
                               .quickReplies = used.quickReplies,
                               .templateId = used.templateId};
    });
}

} // namespace siaran::simulator
