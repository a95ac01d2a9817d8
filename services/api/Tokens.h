#pragma once

#include "services/api/Request.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <optional>

namespace siaran::api {

/// Who holds which token. Only the hash of a token is ever kept.
class Tokens {
public:
    virtual ~Tokens() = default;
    Q_DISABLE_COPY_MOVE(Tokens)

    /// Whose token this is; nothing for one that is unknown, revoked or has run out.
    [[nodiscard]] virtual QCoro::Task<Result<std::optional<Caller>>> find(QByteArray token) = 0;

protected:
    Tokens() = default;
};

} // namespace siaran::api
