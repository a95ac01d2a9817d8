#include "services/whatsapp/TimedMessages.h"

namespace siaran::whatsapp {

namespace {

// Of no object: the way out may be gone when the answer comes.
QCoro::Task<SendOutcome> timed(QCoro::Task<SendOutcome> sending, std::shared_ptr<AnswerTimes> times,
                               std::chrono::steady_clock::time_point left)
{
    const auto outcome = co_await sending;
    times->count(outcome, std::chrono::steady_clock::now() - left);
    co_return outcome;
}

} // namespace

TimedMessages::TimedMessages(std::unique_ptr<MessageGateway> messages, std::shared_ptr<AnswerTimes> times)
    : m_messages(std::move(messages))
    , m_times(std::move(times))
{
}

QCoro::Task<SendOutcome> TimedMessages::send(OutgoingMessage message)
{
    const auto left = std::chrono::steady_clock::now();
    return timed(m_messages->send(std::move(message)), m_times, left);
}

} // namespace siaran::whatsapp
