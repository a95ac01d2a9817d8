#pragma once

#include "services/whatsapp/AccountGateway.h"
#include "services/whatsapp/CloudApiEndpoint.h"

namespace siaran::whatsapp {

class Transport;

/// Reads GET /{phone-number-id} and GET /{waba-id}.
class CloudApiAccount final : public AccountGateway {
public:
    CloudApiAccount(CloudApiEndpoint endpoint, Transport& transport);
    [[nodiscard]] QCoro::Task<Result<PhoneNumberInfo>> phoneNumber() override;
    [[nodiscard]] QCoro::Task<Result<BusinessAccountInfo>> businessAccount() override;

private:
    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
};

} // namespace siaran::whatsapp
