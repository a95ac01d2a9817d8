#pragma once

#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/MessageGateway.h"

#include <chrono>

namespace siaran::whatsapp {

class Transport;

/// Sends through POST /{phone-number-id}/messages. What breaks a rule of MessageRules is told as Malformed and never
/// leaves.
class CloudApiMessages final : public MessageGateway {
public:
    /// `timeout` should be long: running out of it does not stop a message, it makes a doubt.
    CloudApiMessages(CloudApiEndpoint endpoint, Transport& transport,
                     std::chrono::milliseconds timeout = std::chrono::seconds(30));
    [[nodiscard]] QCoro::Task<SendOutcome> send(OutgoingMessage message) override;

private:
    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
    const std::chrono::milliseconds m_timeout;
};

} // namespace siaran::whatsapp
