#pragma once

#include "services/access/Rights.h"
#include "services/account/AccountNoticeService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::account {

class SqlAccountNoticeService final : public AccountNoticeService {
public:
    SqlAccountNoticeService(db::DbExecutor& database, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<QList<AccountNotice>>> latest() override;
    [[nodiscard]] QCoro::Task<Result<void>> markSeen(QList<qint64> ids) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::account
