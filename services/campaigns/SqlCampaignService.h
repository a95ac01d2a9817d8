#pragma once

#include "services/campaigns/CampaignService.h"

#include <functional>

namespace siaran::db {
class DbExecutor;
class Session;
} // namespace siaran::db

namespace siaran::campaigns {

/// Campaigns in the database. Every change is one transaction with its audit entry, and hints the change feed.
class SqlCampaignService final : public CampaignService {
public:
    /// `actor` is who is told in the audit log; `remotePhoneId` the number campaigns are sent from.
    SqlCampaignService(db::DbExecutor& database, QString actor, QString remotePhoneId);

    [[nodiscard]] QCoro::Task<Result<QList<Campaign>>> list() override;
    [[nodiscard]] QCoro::Task<Result<Campaign>> fetch(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<CampaignId>> saveDraft(CampaignDraft draft) override;
    [[nodiscard]] QCoro::Task<Result<CampaignDraft>> fetchDraft(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<LaunchReceipt>> receipt(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<LaunchReceipt>> launch(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> schedule(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> unschedule(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> pause(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> resume(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> stop(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<int>> resolveDoubt(CampaignId id, DoubtDecision decision) override;

private:
    [[nodiscard]] QCoro::Task<Result<void>> change(CampaignId id, CampaignAction action, CampaignStatus to,
                                                   QString auditAction);

    db::DbExecutor& m_database;
    const QString m_actor;
    const QString m_remotePhoneId;
};

} // namespace siaran::campaigns
