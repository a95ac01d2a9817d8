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

bool isAccepted(Disturbance disturbance)
{
    return disturbance == Disturbance::BrokenAfter || disturbance == Disturbance::ErrorPageAfter
        || disturbance == Disturbance::ServerErrorAfter;
}

/// `location`: where a redirection leads.
ApiAnswer disturbedAnswer(Disturbance disturbance, const QByteArray& location)
{
    switch (disturbance) {
    case Disturbance::ServerError:
    case Disturbance::ServerErrorAfter: return refusal(apiError(131000));
    case Disturbance::Unavailable: return refusal(apiError(131016));
    case Disturbance::RateLimited: {
        // Throttling is reported with 400 and with 429; a client must know both.
        ApiError error = apiError(RateLimited);
        error.httpStatus = 400;
        return refusal(error);
    }
    case Disturbance::Redirected: {
        ApiAnswer elsewhere;
        elsewhere.response = {.status = 307, .body = {}, .location = location};
        return elsewhere;
    }
    case Disturbance::ErrorPage:
    case Disturbance::ErrorPageAfter: {
        ApiAnswer page;
        page.response
            = {.status = 502, .body = "<html><h1>502 Bad Gateway</h1></html>", .type = "text/html", .location = {}};
        return page;
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

ApiAnswer MessageIntake::take(const HttpRequest& request, qint64 now)
{
    const auto message = checkMessage(request.body, m_settings, m_catalogue);
    if (!message) {
        return refusal(message.error());
    }
    ApiAnswer answer;
    if (message->marksAsRead) {
        answer.response.body = successBody();
        return answer;
    }
    const auto disturbance = disturb(*message);
    if (disturbance && !isAccepted(*disturbance)) {
        answer = disturbedAnswer(*disturbance, request.path);
    } else if (!m_throughput.take(now)) {
        ++m_rateLimited;
        return refusal(apiError(RateLimited));
    } else {
        answer = accept(*message, now);
        if (disturbance) {
            auto accepted = std::move(answer.accepted);
            answer = disturbedAnswer(*disturbance, request.path);
            answer.accepted = std::move(accepted);
        }
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
