#pragma once

#include "services/access/Rights.h"
#include "services/consent/OptOutService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::consent {

/// Reads and keeps it in PostgreSQL.
class SqlOptOutService final : public OptOutService {
public:
    /// `actor` is who is written into the audit log and beside a settled message.
    SqlOptOutService(db::DbExecutor& database, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<OptOutPage>> page(OptOutFilter filter, OptOutCursor after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<OptOutCounts>> counts() override;
    [[nodiscard]] QCoro::Task<Result<QList<StopDoubt>>> doubts(int limit) override;
    [[nodiscard]] QCoro::Task<Result<void>> settle(qint64 message, StopVerdict verdict) override;
    [[nodiscard]] QCoro::Task<Result<StoppedNumber>> optOutNumber(QString number, QString evidence) override;
    [[nodiscard]] QCoro::Task<Result<QList<Consent>>> history(ContactId contact) override;
    [[nodiscard]] QCoro::Task<Result<ConsentRules>> rules() override;
    [[nodiscard]] QCoro::Task<Result<void>> saveRules(ConsentRules before, ConsentRules after) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::consent
