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

QByteArray acceptedBody(const CheckedMessage& message, const QByteArray& wamid, bool isHeld)
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
        json.text("message_status", isHeld ? "held_for_quality_assessment" : "accepted");
    }
    json.endObject().endArray().endObject();
    return json.take();
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
    case Disturbance::ServiceDown: return refusal(apiError(2));
    case Disturbance::BrokenBefore:
    case Disturbance::BrokenAfter:
    case Disturbance::SlowBody: break;
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

MessageIntake::MessageIntake(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, Memory& memory,
                             TemplateCare& care)
    : m_settings(settings)
    , m_catalogue(catalogue)
    , m_memory(memory)
    , m_care(care)
    , m_throughput(static_cast<std::size_t>(settings.numbers), TokenBucket(settings.messagesPerSecond))
{
}

ApiAnswer MessageIntake::take(const HttpRequest& request, const MessageDoor& door, qint64 now)
{
    const auto message = checkMessage(request.body, m_settings, m_catalogue, door.sender, door.api);
    if (!message) {
        return refusal(message.error());
    }
    ApiAnswer answer;
    if (message->marksAsRead) {
        answer.response.body = successBody();
        return answer;
    }
    const auto fault = requestedFault(request, message->person, m_settings);
    const auto disturbance = fault.disturbance ? fault.disturbance : disturb(*message);
    if (fault.code != 0 && toldOf(fault.code) == Told::AtOnce) {
        answer = refusal(apiError(fault.code));
    } else if (disturbance && !isAccepted(*disturbance)) {
        answer = disturbedAnswer(*disturbance, request.path);
    } else if (const auto refused = refusalOf(*message, door.sender, now)) {
        return refusal(*refused);
    } else {
        answer = accept(*message, door, fault.code, now);
        if (disturbance == Disturbance::SlowBody) {
            answer.response.drips = true;
        } else if (disturbance) {
            auto accepted = std::move(answer.accepted);
            answer = disturbedAnswer(*disturbance, request.path);
            answer.accepted = std::move(accepted);
        }
    }
    answer.delay = answerDelay(m_settings, message->person.key(), message->callbackData);
    return answer;
}

std::optional<ApiError> MessageIntake::refusalOf(const CheckedMessage& message, int sender, qint64 now)
{
    constexpr int PairLimited = 131056;
    constexpr int SpamLimited = 131048; // what is said when the messaging limit is used up is not documented
    constexpr int WindowClosed = 131047;
    const auto& key = message.person.key();
    const bool windowOpen = m_memory.windows.isOpen(key, now);
    if (auto unwell = m_memory.account.refusal(now)) {
        return unwell;
    }
    if (!m_throughput.at(static_cast<std::size_t>(sender)).take(now)) {
        ++m_rateLimited;
        return apiError(RateLimited);
    }
    if (m_settings.limits.pairs && !m_memory.pairs.take(key + '@' + QByteArray::number(sender), now)) {
        return apiError(PairLimited);
    }
    if (message.isTemplate && !windowOpen && !m_memory.reach.take(key, now)) {
        return apiError(SpamLimited);
    }
    return m_settings.limits.windowAtOnce && !message.isTemplate && !windowOpen ? std::optional(apiError(WindowClosed))
                                                                                : std::nullopt;
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

ApiAnswer MessageIntake::accept(const CheckedMessage& message, const MessageDoor& door, int laterError, qint64 now)
{
    ApiAnswer answer;
    answer.accepted = AcceptedMessage {.acceptedAt = now,
                                       .wamid = freshWamid(message.person.waId),
                                       .person = message.person,
                                       .callbackData = message.callbackData,
                                       .category = message.category,
                                       .isTemplate = message.isTemplate,
                                       .windowOpen = m_memory.windows.isOpen(message.person.key(), now),
                                       .quickReplies = message.quickReplies,
                                       .templateId = message.templateId,
                                       .failure = laterError,
                                       .sender = door.sender,
                                       .apiVersion = door.apiVersion};
    const bool isMarketing = message.category.startsWith("marketing");
    if (isMarketing && laterError == 0) {
        answer.accepted->failure = failureByMemory(*answer.accepted, now);
    }
    answer.accepted->held = isMarketing && m_care.holds(message.templateId);
    answer.response.body = acceptedBody(message, answer.accepted->wamid, answer.accepted->held);
    m_memory.account.count();
    return answer;
}

// What the dice decide comes first: who is not on WhatsApp has no cap. Inside a window nothing counts.
int MessageIntake::failureByMemory(const AcceptedMessage& message, qint64 now)
{
    constexpr int MarketingCapped = 131049;
    constexpr int MarketingStopped = 131050;
    const auto& key = message.person.key();
    const int byDice = failureOf(m_settings, message);
    if (byDice == MarketingCapped) {
        m_memory.cap.refuse(key, now);
    }
    if (byDice != 0) {
        return 0; // its fate will say the same
    }
    if (m_memory.preferences.hasStopped(key)) {
        return MarketingStopped;
    }
    return message.windowOpen || m_memory.cap.take(key, now) ? 0 : MarketingCapped;
}

void MessageIntake::bringBack(const AcceptedMessage& message)
{
    const auto& key = message.person.key();
    if (message.isTemplate && !message.windowOpen) {
        static_cast<void>(m_memory.reach.take(key, message.acceptedAt));
    }
    if (message.category.startsWith("marketing") && message.failure == 0) {
        static_cast<void>(failureByMemory(message, message.acceptedAt));
    }
    if (!message.templateId.isEmpty() && !message.held) {
        static_cast<void>(m_care.holds(message.templateId));
    }
}

} // namespace siaran::simulator
