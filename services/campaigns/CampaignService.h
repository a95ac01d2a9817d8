#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QCoro/QCoroTask>

namespace siaran::campaigns {

/// What a person decides about recipients whose outcome nobody could prove.
enum class DoubtDecision { TreatAsSent, SendAgain };

/// What the screens may ask about campaigns. Lives on one thread; answers come back on the caller's. Actions that the
/// state of a campaign does not allow are Conflict with reason campaign.not_allowed.
class CampaignService {
public:
    virtual ~CampaignService() = default;
    Q_DISABLE_COPY_MOVE(CampaignService)

    /// All campaigns: under way first, then scheduled by time, then the newest.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Campaign>>> list() = 0;
    [[nodiscard]] virtual QCoro::Task<Result<Campaign>> fetch(CampaignId id) = 0;

    /// Inserts or updates a draft, complete or not.
    [[nodiscard]] virtual QCoro::Task<Result<CampaignId>> saveDraft(CampaignDraft draft) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<CampaignDraft>> fetchDraft(CampaignId id) = 0;
    /// Drafts and scheduled campaigns only.
    [[nodiscard]] virtual QCoro::Task<Result<void>> remove(CampaignId id) = 0;

    /// What a launch of the saved draft would do now.
    [[nodiscard]] virtual QCoro::Task<Result<LaunchReceipt>> receipt(CampaignId id) = 0;

    /// Freezes the recipients and starts sending. Invalid with a reason when the draft has problems
    /// (campaign.incomplete), nobody would get it (campaign.nobody), or the template is not approved any more
    /// (campaign.template).
    [[nodiscard]] virtual QCoro::Task<Result<LaunchReceipt>> launch(CampaignId id) = 0;

    /// To be launched at the draft's `scheduledAt`; the recipients are frozen then. Invalid (campaign.past) for a time
    /// that has gone by.
    [[nodiscard]] virtual QCoro::Task<Result<void>> schedule(CampaignId id) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> unschedule(CampaignId id) = 0;

    /// Obeyed by the sender within a second; requests that have left are still waited for.
    [[nodiscard]] virtual QCoro::Task<Result<void>> pause(CampaignId id) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> resume(CampaignId id) = 0;
    /// For good: who has not been sent to will not be.
    [[nodiscard]] virtual QCoro::Task<Result<void>> stop(CampaignId id) = 0;

    /// Settles every recipient in doubt; audited. Answers how many.
    [[nodiscard]] virtual QCoro::Task<Result<int>> resolveDoubt(CampaignId id, DoubtDecision decision) = 0;

protected:
    CampaignService() = default;
};

} // namespace siaran::campaigns
