#pragma once

#include "services/access/Rights.h"
#include "services/sending/AftercareService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::sending {

/// Aftercare in the name of `actor`, on one executor.
class SqlAftercareService final : public AftercareService {
public:
    SqlAftercareService(db::DbExecutor& database, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<QList<Doubt>>> doubts(CampaignId campaign, int after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<int>> resolve(CampaignId campaign, QList<int> positions,
                                                   DoubtResolution resolution) override;
    [[nodiscard]] QCoro::Task<Result<QList<Failure>>> failures(CampaignId campaign, QString reason, int after,
                                                               int limit) override;
    [[nodiscard]] QCoro::Task<Result<QList<FailureCount>>> failureCounts(CampaignId campaign) override;
    [[nodiscard]] QCoro::Task<Result<RetryReceipt>> sendAgain(RetryOrder order) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::sending
