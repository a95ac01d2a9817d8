#include "services/simulator/MessageIntake.h"

#include "services/simulator/JsonWriter.h"
#include "services/simulator/Wamid.h"

#include <QRandomGenerator>

namespace siaran::simulator {

namespace {

constexpr int RateLimited = 130429;

QByteArray traceId()
{
    return 'A'
        + QByteArray::number(QRandomGenerator::global()->generate64())
              .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)
              .left(22);
}

QByteArray acceptedBody(const CheckedMessage& message, const QByteArray& wamid)
{
    JsonWriter json;
    json.beginObject().text("messaging_product", "whatsapp");
    json.beginArray("contacts").beginObject().text("input", message.input);
    if (message.person.waId.isEmpty()) {
        json.text("user_id", message.person.userId);
    } else {
        json.text("wa_id", message.person.waId);
    }
    json.endObject().endArray().beginArray("messages").beginObject().text("id", wamid);
    if (message.isTemplate) {
        json.text("message_status", "accepted");
    }
    json.endObject().endArray().endObject();
    return json.take();
}

ApiAnswer disturbedAnswer(Disturbance disturbance)
{
    switch (disturbance) {
    case Disturbance::ServerError: return refusal(apiError(131000));
    case Disturbance::Unavailable: return refusal(apiError(131016));
    case Disturbance::RateLimited: {
        // Throttling is reported with 400 and with 429; a client must know both.
        ApiError error = apiError(RateLimited);
        error.httpStatus = 400;
        return refusal(error);
    }
    case Disturbance::BrokenBefore:
    case Disturbance::BrokenAfter: break;
    }
    ApiAnswer broken;
    broken.breaksOff = true;
    return broken;
}

} // namespace

ApiAnswer refusal(const ApiError& error)
{
    ApiAnswer answer;
    answer.response = {.status = error.httpStatus, .body = errorBody(error, traceId())};
    return answer;
}

MessageIntake::MessageIntake(const SimulatorSettings& settings, const TemplateCatalogue& catalogue,
                             const ServiceWindows& windows)
    : m_settings(settings)
    , m_catalogue(catalogue)
    , m_windows(windows)
    , m_throughput(settings.messagesPerSecond)
{
}

ApiAnswer MessageIntake::take(const QByteArray& body, qint64 now)
{
    const auto message = checkMessage(body, m_settings, m_catalogue);
    if (!message) {
        return refusal(message.error());
    }
    ApiAnswer answer;
    if (message->marksAsRead) {
        answer.response.body = "{\"success\":true}";
        return answer;
    }
    const auto disturbance = disturb(*message);
    const bool isLost = disturbance && *disturbance != Disturbance::BrokenAfter;
    if (isLost) {
        answer = disturbedAnswer(*disturbance);
    } else if (!m_throughput.take(now)) {
        ++m_rateLimited;
        return refusal(apiError(RateLimited));
    } else {
        answer = accept(*message, now);
        answer.breaksOff = disturbance.has_value();
    }
    answer.delay = answerDelay(m_settings, message->person.key(), message->callbackData);
    return answer;
}

std::optional<Disturbance> MessageIntake::disturb(const CheckedMessage& message)
{
    const QByteArray key = message.person.key() + '\n' + message.callbackData;
    const auto disturbance
        = disturbanceOf(m_settings, message.person.key(), message.callbackData, m_disturbed.value(key, 0));
    if (disturbance) {
        ++m_disturbed[key];
    }
    return disturbance;
}

ApiAnswer MessageIntake::accept(const CheckedMessage& message, qint64 now) const
{
    ApiAnswer answer;
    answer.accepted = AcceptedMessage {.acceptedAt = now,
                                       .wamid = freshWamid(message.person.waId),
                                       .person = message.person,
                                       .callbackData = message.callbackData,
                                       .category = message.category,
                                       .isTemplate = message.isTemplate,
                                       .windowOpen = m_windows.isOpen(message.person.key(), now),
                                       .quickReplies = message.quickReplies};
    answer.response.body = acceptedBody(message, answer.accepted->wamid);
    return answer;
}

} // namespace siaran::simulator
