#pragma once

#include "services/account/AccountNotice.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QList>

namespace siaran::account {

/// What WhatsApp said of the account. Lives on one thread; answers come back on the caller's.
class AccountNoticeService {
public:
    virtual ~AccountNoticeService() = default;
    Q_DISABLE_COPY_MOVE(AccountNoticeService)

    /// The latest first, at most a hundred.
    [[nodiscard]] virtual QCoro::Task<Result<QList<AccountNotice>>> latest() = 0;

    /// Puts these aside, and tells the topic "account".
    [[nodiscard]] virtual QCoro::Task<Result<void>> markSeen(QList<qint64> ids) = 0;

protected:
    AccountNoticeService() = default;
};

} // namespace siaran::account
