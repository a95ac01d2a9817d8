#pragma once

#include "services/access/AuditService.h"
#include "services/access/Rights.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::access {

class SqlAuditService final : public AuditService {
public:
    /// `exports` does what takes long: files and the whole chain.
    SqlAuditService(db::DbExecutor& database, db::DbExecutor& exports, Actor actor);
    ~SqlAuditService() override;
    Q_DISABLE_COPY_MOVE(SqlAuditService)

    [[nodiscard]] QCoro::Task<Result<AuditPage>> page(AuditQuery query, qint64 before, int limit) override;
    [[nodiscard]] QCoro::Task<Result<QStringList>> actors() override;
    [[nodiscard]] QCoro::Task<Result<AuditVerdict>> verify(std::function<void(AuditProgress)> progress) override;
    void cancelVerify() override;
    [[nodiscard]] QCoro::Task<Result<int>> exportCsv(AuditQuery query, QString path) override;

private:
    db::DbExecutor& m_database;
    db::DbExecutor& m_exports;
    const Actor m_actor;
    QObject m_here; ///< where progress is told
    quint64 m_lastVerify = 0;
    const std::shared_ptr<std::atomic<quint64>> m_cancelledUpTo;
};

} // namespace siaran::access
