#pragma once

#include "services/api/Answer.h"
#include "services/api/Request.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace siaran::api {

/// Which roles may use a route. PostgreSQL refuses the same by itself; this answers sooner and says why.
enum class Access {
    Everyone, ///< with a token
    OwnerAndAgent, ///< those who work with contacts
    OwnerAndSupervisor, ///< those who may look at campaigns
    Owner,
};

[[nodiscard]] bool allows(Access access, access::Role role);

/// One thing that can be asked. `path` is as docs/openapi.yaml writes it: "/api/segments/{id}".
struct Route {
    QByteArray method;
    QByteArray path;
    QString operation; ///< the operationId of the document
    Access access = Access::Owner;
    bool acts = false; ///< doing it twice is not doing it once, so it takes an Idempotency-Key
    std::function<QCoro::Task<Answer>(Request)> handle;
};

/// The id in `path` when it fits `pattern`; 0 for a pattern without one, nothing when it does not fit.
[[nodiscard]] std::optional<qint64> matchPath(const QByteArray& pattern, const QByteArray& path);

} // namespace siaran::api
