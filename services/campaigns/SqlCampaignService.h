#pragma once

#include "services/access/Rights.h"
#include "services/campaigns/CampaignService.h"
#include "services/campaigns/FreshTemplates.h"

namespace siaran::db {
class DbExecutor;
} // namespace siaran::db

namespace siaran::campaigns {

/// Campaigns in the database. Every change is one transaction with its audit entry, and hints the change feed.
class SqlCampaignService final : public CampaignService {
public:
    /// `actor` is who is told in the audit log; `remotePhoneId` the number campaigns are sent from. What counts or
    /// freezes a whole audience runs on `launches`, so that nothing else waits for it; both may be the same. Who agrees
    /// to send a template waits for `freshTemplates` first.
    SqlCampaignService(db::DbExecutor& database, db::DbExecutor& launches, access::Actor actor, QString remotePhoneId,
                       FreshTemplates freshTemplates = {});
    SqlCampaignService(db::DbExecutor& database, access::Actor actor, QString remotePhoneId);

    [[nodiscard]] QCoro::Task<Result<QList<Campaign>>> list() override;
    [[nodiscard]] QCoro::Task<Result<Campaign>> fetch(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<CampaignPage>> page(std::optional<CampaignStatus> status, CampaignId before,
                                                         int limit) override;
    [[nodiscard]] QCoro::Task<Result<CampaignId>> saveDraft(CampaignDraft draft) override;
    [[nodiscard]] QCoro::Task<Result<CampaignDraft>> fetchDraft(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<LaunchReceipt>> receipt(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<LaunchReceipt>> launch(CampaignId id, int confirmedRecipients) override;
    [[nodiscard]] QCoro::Task<Result<void>> hold(CampaignId id, int confirmedRecipients) override;
    [[nodiscard]] QCoro::Task<Result<void>> schedule(CampaignId id, int confirmedRecipients) override;
    [[nodiscard]] QCoro::Task<Result<SeriesId>> repeat(CampaignId id, int confirmedRecipients) override;
    [[nodiscard]] QCoro::Task<Result<Approval>> approval(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> askApproval(CampaignId id, int confirmedRecipients) override;
    [[nodiscard]] QCoro::Task<Result<void>> answerApproval(CampaignId id, ApprovalId seen, ApprovalVerdict verdict,
                                                           QString reason) override;
    [[nodiscard]] QCoro::Task<Result<void>> takeBack(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<QList<ExcludedPerson>>>
    excluded(CampaignId id, std::optional<ExclusionReason> reason, ContactId after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<void>> noteExcludedExport(CampaignId id, int people) override;
    [[nodiscard]] QCoro::Task<Result<void>> pause(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> resume(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<void>> stop(CampaignId id) override;
    [[nodiscard]] QCoro::Task<Result<ReachedSegment>> saveReached(CampaignId id, QString segmentName) override;
    [[nodiscard]] QCoro::Task<Result<CampaignStarter>> starter() override;
    [[nodiscard]] QCoro::Task<Result<QList<CampaignSeries>>> series() override;
    [[nodiscard]] QCoro::Task<Result<void>> setSeriesStatus(SeriesId id, CampaignSeries::Status status) override;

private:
    [[nodiscard]] QCoro::Task<Result<void>> change(CampaignId id, CampaignAction action, QString auditAction);

    db::DbExecutor& m_database;
    db::DbExecutor& m_launches;
    const access::Actor m_actor;
    const QString m_remotePhoneId;
    const FreshTemplates m_freshTemplates;
};

} // namespace siaran::campaigns
