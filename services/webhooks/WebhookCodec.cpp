#include "services/webhooks/WebhookCodec.h"

#include "services/webhooks/AccountReading.h"
#include "services/webhooks/JsonLeniency.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::webhooks {

namespace {

constexpr qsizetype MaxName = 200;
constexpr qsizetype MaxText = 8192;
constexpr qsizetype MaxDetail = 500;

std::optional<MessageStatus> statusOf(const QString& word)
{
    if (word == "played"_L1) {
        return MessageStatus::Read; // of a voice message: heard is read
    }
    const auto status = messageStatusFromWord(word);
    const bool reported = status == MessageStatus::Sent || status == MessageStatus::Delivered
        || status == MessageStatus::Read || status == MessageStatus::Failed;
    return reported ? status : std::nullopt;
}

QString detailOf(const QJsonObject& error)
{
    const auto title = textOf(error.value("title"_L1), MaxDetail);
    const auto details = textOf(error.value("error_data"_L1).toObject().value("details"_L1), MaxDetail);
    const auto joined = details.isEmpty() || details == title ? title : title + u": "_s + details;
    return textOf(joined, MaxDetail);
}

WebhookEvent statusEvent(const QJsonObject& json)
{
    const auto word = textOf(json.value("status"_L1));
    const auto status = statusOf(word);
    const auto wamid = textOf(json.value("id"_L1));
    if (!status || wamid.isEmpty()) {
        return UnknownEvent {u"status "_s + word};
    }
    StatusEvent event {.wamid = wamid,
                       .status = *status,
                       .at = timeOf(json.value("timestamp"_L1)),
                       .recipient
                       = identityOf(textOf(json.value("recipient_id"_L1)), textOf(json.value("recipient_user_id"_L1))),
                       .callbackData = textOf(json.value("biz_opaque_callback_data"_L1)),
                       .errorCode = std::nullopt,
                       .errorDetail = {}};
    const auto errors = objectsOf(json.value("errors"_L1));
    if (*status == MessageStatus::Failed && !errors.isEmpty()) {
        event.errorCode = textOf(errors.first().value("code"_L1)).toInt();
        event.errorDetail = detailOf(errors.first());
    }
    return event;
}

struct Reading {
    QString text;
    QString buttonPayload;
    bool pressedButton = false;
};

Reading readInteractive(const QJsonObject& interactive)
{
    for (const auto key : {"button_reply"_L1, "list_reply"_L1}) {
        if (const auto reply = interactive.value(key).toObject(); !reply.isEmpty()) {
            return {textOf(reply.value("title"_L1), MaxText), textOf(reply.value("id"_L1)), true};
        }
    }
    return {textOf(interactive.value("nfm_reply"_L1).toObject().value("body"_L1), MaxText), {}, false};
}

// The part that has the message's kind for its name holds what was said.
Reading read(const QString& kind, const QJsonObject& part)
{
    if (kind == "text"_L1) {
        return {textOf(part.value("body"_L1), MaxText), {}, false};
    }
    if (kind == "button"_L1) {
        return {textOf(part.value("text"_L1), MaxText), textOf(part.value("payload"_L1)), true};
    }
    if (kind == "interactive"_L1) {
        return readInteractive(part);
    }
    for (const auto key : {"caption"_L1, "emoji"_L1, "text"_L1, "name"_L1}) {
        if (auto text = textOf(part.value(key), MaxText); !text.isEmpty()) {
            return {std::move(text), {}, false};
        }
    }
    return {};
}

QString profileNameOf(const QList<QJsonObject>& contacts, const QJsonObject& message)
{
    const auto isSender = [&message](const QJsonObject& contact) {
        const auto matches = [&](QLatin1StringView here, QLatin1StringView there) {
            const auto value = textOf(contact.value(here));
            return !value.isEmpty() && value == textOf(message.value(there));
        };
        return matches("wa_id"_L1, "from"_L1) || matches("user_id"_L1, "from_user_id"_L1);
    };
    const auto found = std::ranges::find_if(contacts, isSender);
    if (found == contacts.cend()) {
        return {};
    }
    return textOf(found->value("profile"_L1).toObject().value("name"_L1), MaxName).trimmed();
}

// "User A changed from … to …", or a new key of theirs, which changes nothing for us.
WebhookEvent identityChange(const QJsonObject& json, const Identity& from)
{
    const auto system = json.value("system"_L1).toObject();
    return IdentityChange {.before = from,
                           .after = identityOf(textOf(system.value("wa_id"_L1)), textOf(system.value("user_id"_L1))),
                           .at = timeOf(json.value("timestamp"_L1)),
                           .detail = textOf(system.value("body"_L1), MaxDetail)};
}

WebhookEvent inboundMessage(const QJsonObject& json, const QList<QJsonObject>& contacts)
{
    const auto kind = textOf(json.value("type"_L1), 40);
    const auto wamid = textOf(json.value("id"_L1));
    const auto from = identityOf(textOf(json.value("from"_L1)), textOf(json.value("from_user_id"_L1)));
    if (kind.isEmpty() || wamid.isEmpty() || from.isEmpty()) {
        return UnknownEvent {u"message "_s + kind};
    }
    if (kind == "system"_L1) {
        return identityChange(json, from);
    }
    const auto part = json.value(kind).toObject();
    const auto reading = read(kind, part);
    const auto quoted = textOf(json.value("context"_L1).toObject().value("id"_L1));
    return InboundMessage {.wamid = wamid,
                           .from = from,
                           .profileName = profileNameOf(contacts, json),
                           .at = timeOf(json.value("timestamp"_L1)),
                           .kind = kind,
                           .text = reading.text,
                           .buttonPayload = reading.buttonPayload,
                           .pressedButton = reading.pressedButton,
                           .contextWamid = quoted.isEmpty() ? textOf(part.value("message_id"_L1)) : quoted,
                           .payload = storableJson(json)};
}

WebhookEvent preferenceEvent(const QJsonObject& json)
{
    const auto word = textOf(json.value("value"_L1));
    const auto person = identityOf(textOf(json.value("wa_id"_L1)), textOf(json.value("user_id"_L1)));
    // A sign-up through one of our links is as good as turning the switch on again.
    if (person.isEmpty() || (word != "stop"_L1 && word != "resume"_L1 && word != "signup"_L1)) {
        return UnknownEvent {u"preference "_s + word};
    }
    return PreferenceEvent {.person = person,
                            .optedOut = word == "stop"_L1,
                            .at = timeOf(json.value("timestamp"_L1)),
                            .detail = textOf(json.value("detail"_L1), MaxDetail)};
}

// FLAGGED warns of a pause to come and changes nothing yet.
QString templateStatusOf(const QString& event)
{
    if (event == "REINSTATED"_L1) {
        return u"APPROVED"_s;
    }
    return event == "FLAGGED"_L1 ? QString() : event;
}

WebhookEvent templateEvent(const QJsonObject& value, const QString& wabaId, const QDateTime& at)
{
    const auto reason = textOf(value.value("reason"_L1)).toUpper();
    // The notice of a coming change has the category in force under the same name (whatsapp.md 7.6).
    const bool recategorised = value.contains("previous_category"_L1);
    const bool contentChanged
        = value.contains("message_template_element"_L1) || value.contains("message_template_buttons"_L1);
    TemplateEvent event {.wabaId = wabaId,
                         .remoteId = textOf(value.value("message_template_id"_L1)),
                         .name = textOf(value.value("message_template_name"_L1)),
                         .language = textOf(value.value("message_template_language"_L1)),
                         .at = at,
                         .status = templateStatusOf(textOf(value.value("event"_L1)).toUpper()),
                         .rejectedReason = reason == "NONE"_L1 ? QString() : reason,
                         .quality = textOf(value.value("new_quality_score"_L1)).toUpper(),
                         .category = recategorised ? textOf(value.value("new_category"_L1)).toUpper() : QString(),
                         .comingCategory = textOf(value.value("correct_category"_L1)).toUpper(),
                         .contentChanged = contentChanged};
    const bool says = !event.status.isEmpty() || !event.quality.isEmpty() || !event.category.isEmpty()
        || !event.comingCategory.isEmpty() || event.contentChanged;
    // FLAGGED only warns; it is told as news of the account.
    if (!says && textOf(value.value("event"_L1)).toUpper() == "FLAGGED"_L1) {
        return templateWarning(value, wabaId, at);
    }
    if (!says || (event.remoteId.isEmpty() && event.name.isEmpty())) {
        return UnknownEvent {u"template"_s};
    }
    return event;
}

void appendChange(QList<WebhookEvent>& events, const QJsonObject& entry, const QJsonObject& change)
{
    const auto field = textOf(change.value("field"_L1));
    const auto value = change.value("value"_L1).toObject();
    const auto before = events.size();
    const auto wabaId = textOf(entry.value("id"_L1));
    const auto at = timeOf(entry.value("time"_L1));
    if (field.startsWith("message_template_"_L1) || field == "template_category_update"_L1) {
        events.push_back(templateEvent(value, wabaId, at));
        return;
    }
    if (isAccountField(field)) {
        events.push_back(accountEvent(field, value, wabaId, at));
        return;
    }
    for (const auto& status : objectsOf(value.value("statuses"_L1))) {
        events.push_back(statusEvent(status));
    }
    const auto contacts = objectsOf(value.value("contacts"_L1));
    for (const auto& message : objectsOf(value.value("messages"_L1))) {
        events.push_back(inboundMessage(message, contacts));
    }
    for (const auto& preference : objectsOf(value.value("user_preferences"_L1))) {
        events.push_back(preferenceEvent(preference));
    }
    for (const auto& error : objectsOf(value.value("errors"_L1))) {
        events.push_back(accountError(field, error, value.value("metadata"_L1).toObject(), wabaId, at));
    }
    if (events.size() == before) {
        events.push_back(UnknownEvent {field});
    }
}

} // namespace

Result<QList<WebhookEvent>> decode(const QByteArray& body)
{
    QJsonParseError error {};
    const auto document = QJsonDocument::fromJson(body, &error);
    if (!document.isObject()) {
        return fail(ErrorKind::Invalid, u"no JSON object: "_s + error.errorString());
    }
    QList<WebhookEvent> events;
    for (const auto& entry : objectsOf(document.object().value("entry"_L1))) {
        for (const auto& change : objectsOf(entry.value("changes"_L1))) {
            appendChange(events, entry, change);
        }
    }
    if (events.isEmpty()) {
        events.push_back(UnknownEvent {u"no changes"_s});
    }
    return events;
}

bool isReply(const InboundMessage& message)
{
    static const QStringList silent {u"reaction"_s, u"edit"_s, u"revoke"_s, u"unsupported"_s};
    return !silent.contains(message.kind);
}

} // namespace siaran::webhooks
