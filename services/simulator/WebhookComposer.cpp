#include "services/simulator/WebhookComposer.h"

#include "services/simulator/ApiError.h"
#include "services/simulator/InboundWriter.h"
#include "services/simulator/Wamid.h"

#include <QMessageAuthenticationCode>

#include <algorithm>

namespace siaran::simulator {

namespace {

QByteArrayView nameOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Sent: return "sent";
    case StepKind::Delivered: return "delivered";
    case StepKind::Read: return "read";
    case StepKind::Failed: return "failed";
    case StepKind::Reply:
    case StepKind::Moves: break;
    }
    Q_UNREACHABLE();
    return {};
}

/// Seconds since the epoch, as text.
QByteArray timestampOf(const Update& update)
{
    return QByteArray::number((update.message->acceptedAt + update.step.occurs.count()) / 1000);
}

void textIfAny(JsonWriter& json, QByteArrayView key, const QByteArray& value)
{
    if (!value.isEmpty()) {
        json.text(key, value);
    }
}

void writeErrors(JsonWriter& json, int code)
{
    const ApiError error = apiError(code);
    const QByteArray title = error.title.toUtf8();
    json.beginArray("errors").beginObject().number("code", code).text("title", title).text("message", title);
    json.beginObject("error_data").text("details", error.details.toUtf8()).endObject();
    json.text("href", "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/");
    json.endObject().endArray();
}

} // namespace

WebhookComposer::WebhookComposer(const SimulatorSettings& settings)
    : m_settings(settings)
{
}

Reply WebhookComposer::replyOf(const Update& update) const
{
    return update.said ? *update.said : replyTo(m_settings, *update.message);
}

WebhookComposer::Sort WebhookComposer::sortOf(const Update& update) const
{
    if (update.step.kind == StepKind::Moves) {
        return Sort::Messages;
    }
    if (update.step.kind != StepKind::Reply) {
        return Sort::Statuses;
    }
    return replyOf(update).kind == Reply::Kind::Switch ? Sort::Preferences : Sort::Messages;
}

bool WebhookComposer::belongTogether(const Update& left, const Update& right) const
{
    return left.message->sender == right.message->sender && sortOf(left) == sortOf(right);
}

QByteArray WebhookComposer::compose(const QList<Update>& updates) const
{
    JsonWriter json;
    json.beginObject().text("object", "whatsapp_business_account").beginArray("entry");
    json.beginObject().text("id", m_settings.accountId.toUtf8()).beginArray("changes");
    for (auto first = updates.cbegin(); first != updates.cend();) {
        const auto last
            = std::find_if(first, updates.cend(), [&](const Update& each) { return !belongTogether(*first, each); });
        const auto sort = sortOf(*first);
        beginChange(json, sort, first->message->sender);
        json.beginArray("contacts");
        std::for_each(first, last, [&](const Update& each) { writeContact(json, each.message->person); });
        json.endArray();
        json.beginArray(sort == Sort::Statuses ? "statuses" : sort == Sort::Messages ? "messages" : "user_preferences");
        std::for_each(first, last, [&](const Update& each) { write(json, sort, each); });
        json.endArray().endObject().endObject();
        first = last;
    }
    json.endArray().endObject().endArray().endObject();
    return json.take();
}

QByteArray WebhookComposer::signatureOf(const QByteArray& body) const
{
    return "sha256="
        + QMessageAuthenticationCode::hash(body, m_settings.appSecret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

void WebhookComposer::beginChange(JsonWriter& json, Sort sort, int sender) const
{
    json.beginObject().text("field", sort == Sort::Preferences ? "user_preferences" : "messages");
    json.beginObject("value").text("messaging_product", "whatsapp").beginObject("metadata");
    json.text("display_phone_number", following(m_settings.businessNumber, sender).toUtf8())
        .text("phone_number_id", following(m_settings.phoneNumberId, sender).toUtf8());
    json.endObject();
}

void WebhookComposer::writeContact(JsonWriter& json, const Person& person) const
{
    json.beginObject().beginObject("profile").text("name", nameOf(person)).endObject();
    if (!hidesNumber(m_settings, person)) {
        json.text("wa_id", person.waId);
    }
    json.text("user_id", person.userId).endObject();
}

void WebhookComposer::write(JsonWriter& json, Sort sort, const Update& update) const
{
    if (sort == Sort::Statuses) {
        writeStatus(json, update);
    } else if (sort == Sort::Preferences) {
        writePreference(json, update);
    } else if (update.step.kind == StepKind::Moves) {
        writeMove(json, update);
    } else {
        writeMessage(json, update);
    }
}

void WebhookComposer::writeStatus(JsonWriter& json, const Update& update) const
{
    const AcceptedMessage& message = *update.message;
    json.beginObject().text("id", message.wamid).text("status", nameOf(update.step.kind));
    json.text("timestamp", timestampOf(update));
    if (!hidesNumber(m_settings, message.person)) {
        json.text("recipient_id", message.person.waId);
    }
    json.text("recipient_user_id", message.person.userId);
    textIfAny(json, "biz_opaque_callback_data", message.callbackData);
    if (update.step.kind == StepKind::Failed) {
        writeErrors(json, update.step.errorCode);
    } else if (update.step.priced) {
        writePrice(json, update);
    }
    json.endObject();
}

// Up to v23 a conversation comes along; when it ends is told with `sent` only.
void WebhookComposer::writePrice(JsonWriter& json, const Update& update) const
{
    constexpr int LastWithConversations = 23;
    constexpr qint64 Day = 24LL * 60 * 60;
    const AcceptedMessage& message = *update.message;
    if (message.apiVersion > 0 && message.apiVersion <= LastWithConversations) {
        json.beginObject("conversation");
        json.text("id", QCryptographicHash::hash(message.wamid, QCryptographicHash::Md5).toHex());
        if (update.step.kind == StepKind::Sent) {
            json.text("expiration_timestamp", QByteArray::number(timestampOf(update).toLongLong() + Day));
        }
        json.beginObject("origin").text("type", message.category).endObject().endObject();
    }
    json.beginObject("pricing").boolean("billable", true).text("pricing_model", "PMP").text("type", "regular");
    json.text("category", message.category).endObject();
}

void WebhookComposer::writeMessage(JsonWriter& json, const Update& update) const
{
    const AcceptedMessage& message = *update.message;
    const Reply reply = replyOf(update);
    const bool hidden = hidesNumber(m_settings, message.person);
    json.beginObject();
    if (reply.quotes && !message.wamid.isEmpty()) {
        json.beginObject("context").text("from", following(m_settings.businessNumber, message.sender).toUtf8());
        json.text("id", message.wamid).endObject();
    }
    if (!hidden) {
        json.text("from", message.person.waId);
    }
    json.text("from_user_id", message.person.userId);
    json.text("id",
              update.inboundId.isEmpty() ? replyWamid(hidden ? QByteArray() : message.person.waId, message.wamid)
                                         : update.inboundId);
    json.text("timestamp", timestampOf(update));
    writeContent(json, reply, message.wamid);
    json.endObject();
}

void WebhookComposer::writeMove(JsonWriter& json, const Update& update) const
{
    const Person& person = update.message->person;
    const auto number = newNumberOf(person.waId);
    json.beginObject().text("from", person.waId).text("from_user_id", person.userId);
    json.text("id", replyWamid(number, "moved:" + person.key())).text("timestamp", timestampOf(update));
    json.text("type", "system").beginObject("system");
    json.text("body", "User " + nameOf(person) + " changed from " + person.waId + " to " + number);
    json.text("wa_id", number).text("type", "user_changed_number").endObject().endObject();
}

// Here the time is a number.
void WebhookComposer::writePreference(JsonWriter& json, const Update& update) const
{
    const Person& person = update.message->person;
    const bool stops = replyOf(update).wantsToStop;
    json.beginObject();
    if (!hidesNumber(m_settings, person)) {
        json.text("wa_id", person.waId);
    }
    json.text("user_id", person.userId);
    json.text("detail",
              stops ? "User requested to stop marketing messages" : "User requested to resume marketing messages");
    json.text("category", "marketing_messages").text("value", stops ? "stop" : "resume");
    json.number("timestamp", timestampOf(update).toLongLong()).endObject();
}

} // namespace siaran::simulator
