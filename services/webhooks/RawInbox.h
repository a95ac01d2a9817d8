#pragma once

#include "services/core/Result.h"

#include <QByteArray>
#include <QCoro/QCoroTask>

namespace siaran::webhooks {

/// Where webhook bodies are kept, byte for byte, before they are acknowledged. Lives on the listener's thread.
class RawInbox {
public:
    virtual ~RawInbox() = default;
    Q_DISABLE_COPY_MOVE(RawInbox)

    /// Success means that `body` survives a crash from now on. Every error means that WhatsApp has to send it again.
    [[nodiscard]] virtual QCoro::Task<Result<void>> store(QByteArray body) = 0;

protected:
    RawInbox() = default;
};

} // namespace siaran::webhooks
