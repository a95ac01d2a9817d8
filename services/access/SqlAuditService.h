#pragma once

#include "services/access/AuditService.h"
#include "services/access/Rights.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::access {

class SqlAuditService final : public AuditService {
public:
    /// `exports` does what takes long: files and the whole chain.
    SqlAuditService(db::DbExecutor& database, db::DbExecutor& exports, Actor actor);

    [[nodiscard]] QCoro::Task<Result<AuditPage>> page(AuditQuery query, qint64 before, int limit) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> actors() override;
    [[nodiscard]] QCoro::Task<Result<AuditVerdict>> verify() override;
    [[nodiscard]] QCoro::Task<Result<int>> exportCsv(AuditQuery query, QString path) override;

private:
    db::DbExecutor& m_database;
    db::DbExecutor& m_exports;
    const Actor m_actor;
};

} // namespace siaran::access
