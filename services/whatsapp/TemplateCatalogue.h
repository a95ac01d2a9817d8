#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/RemoteTemplate.h"

#include <QCoro/QCoroTask>

namespace siaran::whatsapp {

/// The templates of the business account, as Meta has them now.
class TemplateCatalogue {
public:
    virtual ~TemplateCatalogue() = default;
    Q_DISABLE_COPY_MOVE(TemplateCatalogue)

    /// All of them or an error, never a part: what is missing in the list may be taken for deleted.
    /// Unauthorized, RateLimited (with retryAfter when told), NotFound, Invalid, Unavailable, Cancelled; Internal for
    /// an answer that makes no sense.
    [[nodiscard]] virtual QCoro::Task<Result<QList<RemoteTemplate>>> fetchAll() = 0;

protected:
    TemplateCatalogue() = default;
};

} // namespace siaran::whatsapp
