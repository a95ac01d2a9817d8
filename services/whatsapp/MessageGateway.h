#pragma once

#include "services/whatsapp/OutgoingMessage.h"
#include "services/whatsapp/SendOutcome.h"

#include <QCoro/QCoroTask>

namespace siaran::whatsapp {

/// The one door through which messages leave. The sending engine knows nothing else about WhatsApp.
class MessageGateway {
public:
    virtual ~MessageGateway() = default;
    Q_DISABLE_COPY_MOVE(MessageGateway)

    /// Puts `message` on the wire at most once and tells what became of it, by what left this process
    /// (reliability.md B.2 rule 2). Any number may be under way at once. Resumes on the caller's thread.
    /// Give it a named message (`send(std::move(message))`): g++ 12 destroys a braced one inside a co_await twice.
    [[nodiscard]] virtual QCoro::Task<SendOutcome> send(OutgoingMessage message) = 0;

protected:
    MessageGateway() = default;
};

} // namespace siaran::whatsapp
