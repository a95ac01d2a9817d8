#include "services/simulator/WebhookComposer.h"

#include "services/simulator/ApiError.h"
#include "services/simulator/Reply.h"
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
    case StepKind::Reply: break;
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

void writeContact(JsonWriter& json, const Person& person)
{
    json.beginObject().beginObject("profile").text("name", nameOf(person)).endObject();
    textIfAny(json, "wa_id", person.waId);
    json.text("user_id", person.userId).endObject();
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
    : m_seed(settings.seed)
    , m_stopReplies(settings.stopReplies)
    , m_accountId(settings.accountId.toUtf8())
    , m_phoneNumberId(settings.phoneNumberId.toUtf8())
    , m_businessNumber(settings.businessNumber.toUtf8())
    , m_appSecret(settings.appSecret.toUtf8())
{
}

QByteArray WebhookComposer::compose(const QList<Update>& updates) const
{
    const auto isReply = [](const Update& update) { return update.step.kind == StepKind::Reply; };
    JsonWriter json;
    json.beginObject().text("object", "whatsapp_business_account").beginArray("entry");
    json.beginObject().text("id", m_accountId).beginArray("changes");
    for (auto first = updates.cbegin(); first != updates.cend();) {
        const bool replies = isReply(*first);
        const auto last
            = std::find_if(first, updates.cend(), [&](const Update& each) { return isReply(each) != replies; });
        beginChange(json);
        json.beginArray("contacts");
        std::for_each(first, last, [&json](const Update& each) { writeContact(json, each.message->person); });
        json.endArray().beginArray(replies ? "messages" : "statuses");
        for (; first != last; ++first) {
            replies ? writeMessage(json, *first) : writeStatus(json, *first);
        }
        json.endArray().endObject().endObject();
    }
    json.endArray().endObject().endArray().endObject();
    return json.take();
}

QByteArray WebhookComposer::signatureOf(const QByteArray& body) const
{
    return "sha256=" + QMessageAuthenticationCode::hash(body, m_appSecret, QCryptographicHash::Sha256).toHex();
}

void WebhookComposer::beginChange(JsonWriter& json) const
{
    json.beginObject().text("field", "messages").beginObject("value").text("messaging_product", "whatsapp");
    json.beginObject("metadata")
        .text("display_phone_number", m_businessNumber)
        .text("phone_number_id", m_phoneNumberId);
    json.endObject();
}

void WebhookComposer::writeStatus(JsonWriter& json, const Update& update) const
{
    const AcceptedMessage& message = *update.message;
    json.beginObject().text("id", message.wamid).text("status", nameOf(update.step.kind));
    json.text("timestamp", timestampOf(update));
    textIfAny(json, "recipient_id", message.person.waId);
    json.text("recipient_user_id", message.person.userId);
    textIfAny(json, "biz_opaque_callback_data", message.callbackData);
    if (update.step.kind == StepKind::Failed) {
        writeErrors(json, update.step.errorCode);
    } else if (update.step.kind != StepKind::Read) {
        json.beginObject("pricing").boolean("billable", true).text("pricing_model", "PMP").text("type", "regular");
        json.text("category", message.category).endObject();
    }
    json.endObject();
}

void WebhookComposer::writeMessage(JsonWriter& json, const Update& update) const
{
    const AcceptedMessage& message = *update.message;
    const Reply reply = replyTo(m_seed, m_stopReplies, message);
    json.beginObject();
    json.beginObject("context").text("from", m_businessNumber).text("id", message.wamid).endObject();
    textIfAny(json, "from", message.person.waId);
    json.text("from_user_id", message.person.userId).text("id", replyWamid(message.person.waId, message.wamid));
    json.text("timestamp", timestampOf(update));
    if (reply.isButton) {
        json.text("type", "button").beginObject("button").text("payload", reply.payload).text("text", reply.text);
    } else {
        json.text("type", "text").beginObject("text").text("body", reply.text);
    }
    json.endObject().endObject();
}

} // namespace siaran::simulator
