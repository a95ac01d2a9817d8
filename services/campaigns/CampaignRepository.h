#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// All campaigns in the order of lists, or the one of `id`.
[[nodiscard]] Result<QList<Campaign>> fetchCampaigns(db::Session& session, CampaignId id = {});

[[nodiscard]] Result<CampaignDraft> fetchDraft(db::Session& session, CampaignId id);

/// Inserts a draft without an id, updates one with. Conflict when it is a draft no more.
[[nodiscard]] Result<CampaignId> storeDraft(db::Session& session, const CampaignDraft& draft);

/// The status, locked until the transaction ends. NotFound for an unknown id.
[[nodiscard]] Result<CampaignStatus> lockStatus(db::Session& session, CampaignId id);

[[nodiscard]] Result<void> storeStatus(db::Session& session, CampaignId id, CampaignStatus status,
                                       const QString& reason = {});

[[nodiscard]] Result<void> removeCampaign(db::Session& session, CampaignId id);

/// Settles everything in doubt of a campaign and answers how many recipients that were.
[[nodiscard]] Result<int> settleDoubt(db::Session& session, CampaignId id, bool sendAgain);

/// Scheduled campaigns whose time has come, the earliest first.
[[nodiscard]] Result<QList<CampaignId>> fetchDue(db::Session& session);

} // namespace siaran::campaigns
