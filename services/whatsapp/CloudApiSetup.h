#pragma once

#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/SetupGateway.h"

namespace siaran::whatsapp {

class Transport;

/// GET /debug_token, GET /{waba-id}/phone_numbers, GET and POST /{waba-id}/subscribed_apps.
class CloudApiSetup final : public SetupGateway {
public:
    CloudApiSetup(CloudApiEndpoint endpoint, Transport& transport);
    [[nodiscard]] QCoro::Task<Result<TokenInfo>> checkToken() override;
    [[nodiscard]] QCoro::Task<Result<QList<PhoneNumberInfo>>> phoneNumbers() override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> subscribedApps() override;
    [[nodiscard]] QCoro::Task<Result<void>> subscribe() override;

private:
    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
};

} // namespace siaran::whatsapp
