#pragma once

#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/MediaGateway.h"

namespace siaran::whatsapp {

class Transport;

/// POST /{phone-number-id}/media and what follows from its answer.
class CloudApiMedia final : public MediaGateway {
public:
    CloudApiMedia(CloudApiEndpoint endpoint, Transport& transport);
    [[nodiscard]] QCoro::Task<Result<QString>> upload(MediaFile file) override;
    [[nodiscard]] QCoro::Task<Result<MediaFile>> download(QString id) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(QString id) override;

private:
    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
};

} // namespace siaran::whatsapp
