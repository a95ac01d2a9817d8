#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QCoro/QCoroTask>

namespace siaran::consent {

/// Opt-outs and opt-ins by hand. What customers write themselves is handled by webhooks.
class ConsentService {
public:
    virtual ~ConsentService() = default;
    Q_DISABLE_COPY_MOVE(ConsentService)

    /// Sets or lifts a contact's marketing opt-out; `evidence` says how the person asked. Audited.
    [[nodiscard]] virtual QCoro::Task<Result<void>> setOptedOut(ContactId contact, bool optedOut, QString evidence) = 0;

protected:
    ConsentService() = default;
};

} // namespace siaran::consent
