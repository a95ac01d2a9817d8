#pragma once

#include "services/core/Result.h"
#include "services/domain/Approval.h"
#include "services/domain/Campaign.h"
#include "services/domain/RateTable.h"

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

struct LaunchCase;

// What the word of a second owner is about. The database decides who is another one, and whether what was approved is
// still what would be sent; errors as in CampaignService.

/// With how many minor units a launch would cost: none when the rate of somebody is not known. Words of one's own are
/// free.
[[nodiscard]] LaunchReceipt priced(LaunchReceipt receipt, const LaunchCase& wanted, const RateTable& rates);

/// How far the approval is that a launch to these people would need.
[[nodiscard]] Result<ApprovalNeed> approvalNeed(db::Session& session, CampaignId id, const LaunchReceipt& receipt);

/// Conflict (campaign.needs_approval) while it is needed and not given.
[[nodiscard]] Result<void> checkApproval(const LaunchReceipt& receipt);

[[nodiscard]] Result<Approval> fetchApproval(db::Session& session, const QString& actor, CampaignId id);

[[nodiscard]] Result<void> askApproval(db::Session& session, const QString& actor, CampaignId id,
                                       int confirmedRecipients);

[[nodiscard]] Result<void> answerApproval(db::Session& session, const QString& actor, CampaignId id, ApprovalId seen,
                                          ApprovalVerdict verdict, const QString& reason);

/// Of the draft that became a series; in the caller's transaction, before the draft goes.
[[nodiscard]] Result<void> carryApproval(db::Session& session, CampaignId draft, SeriesId series);

/// Says and records of what was asked or approved and is not the same any more that it counts no more: of one campaign,
/// or of all. In the caller's transaction. Answers how many.
[[nodiscard]] Result<int> recordVoided(db::Session& session, const QString& actor, CampaignId id = {});

} // namespace siaran::campaigns
