#pragma once

#include "services/whatsapp/AnswerTimes.h"
#include "services/whatsapp/MessageGateway.h"

#include <memory>

namespace siaran::whatsapp {

/// A way out that tells how long each answer took.
class TimedMessages final : public MessageGateway {
public:
    TimedMessages(std::unique_ptr<MessageGateway> messages, std::shared_ptr<AnswerTimes> times);

    [[nodiscard]] QCoro::Task<SendOutcome> send(OutgoingMessage message) override;

private:
    const std::unique_ptr<MessageGateway> m_messages;
    const std::shared_ptr<AnswerTimes> m_times;
};

} // namespace siaran::whatsapp
