#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/CloudApiEndpoint.h"

#include <QCoro/QCoroTask>

namespace siaran::whatsapp {

class Transport;

/// Tells customers' WhatsApp that a person has read what they wrote.
class ReadReceipts final {
public:
    ReadReceipts(CloudApiEndpoint endpoint, Transport& transport);

    /// The message and all before it. Errors as in TemplateCatalogue.
    [[nodiscard]] QCoro::Task<Result<void>> markRead(QString wamid);

private:
    const CloudApiEndpoint m_endpoint;
    Transport& m_transport;
};

} // namespace siaran::whatsapp
