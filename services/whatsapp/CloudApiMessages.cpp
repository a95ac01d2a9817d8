#include "services/whatsapp/CloudApiMessages.h"

#include "services/whatsapp/ErrorCatalogue.h"
#include "services/whatsapp/Logging.h"
#include "services/whatsapp/MessageCodec.h"
#include "services/whatsapp/MessageRules.h"
#include "services/whatsapp/Transport.h"

using namespace Qt::StringLiterals;

namespace siaran::whatsapp {

namespace {

// Callback data is our own opaque id: it leads to the message without naming anybody.
void log(const SendOutcome& outcome, const QString& callbackData)
{
    if (const auto* doubt = std::get_if<InDoubt>(&outcome)) {
        qCWarning(logWhatsApp) << "message" << callbackData << "is in doubt:" << toWord(doubt->reason) << "HTTP"
                               << doubt->httpStatus;
    } else if (const auto* rejected = std::get_if<Rejected>(&outcome)) {
        if (!isKnownCode(rejected->error.code)) {
            qCWarning(logWhatsApp) << "message" << callbackData << "refused with an unknown code"
                                   << rejected->error.code << "trace" << rejected->error.fbtraceId;
        }
    }
}

} // namespace

CloudApiMessages::CloudApiMessages(CloudApiEndpoint endpoint, Transport& transport, std::chrono::milliseconds timeout)
    : m_endpoint(std::move(endpoint))
    , m_transport(transport)
    , m_timeout(timeout)
{
}

// By value: the message must outlive the first suspension.
QCoro::Task<SendOutcome> CloudApiMessages::send(OutgoingMessage message)
{
    if (const auto problems = problemsOf(message); !problems.isEmpty()) {
        co_return NotSent {.reason = NotSentReason::Malformed, .detail = problems.first().field};
    }
    auto request = m_endpoint.request(m_endpoint.messages(), encode(message));
    request.timeout = m_timeout;
    const auto answer = co_await m_transport.post(std::move(request));
    auto outcome = decodeSendAnswer(answer);
    log(outcome, message.callbackData);
    co_return outcome;
}

} // namespace siaran::whatsapp
