#pragma once

#include "services/account/AccountNoticeService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::account {

class SqlAccountNoticeService final : public AccountNoticeService {
public:
    explicit SqlAccountNoticeService(db::DbExecutor& database);

    [[nodiscard]] QCoro::Task<Result<QList<AccountNotice>>> latest() override;
    [[nodiscard]] QCoro::Task<Result<void>> markSeen(QList<qint64> ids) override;

private:
    db::DbExecutor& m_database;
};

} // namespace siaran::account
