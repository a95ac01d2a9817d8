#pragma once

#include "services/campaigns/CampaignService.h"

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// One page of who is left out, as CampaignService::excluded tells it.
[[nodiscard]] Result<QList<ExcludedPerson>>
fetchExcluded(db::Session& session, CampaignId id, std::optional<ExclusionReason> reason, ContactId after, int limit);

/// In a transaction of its own, see CampaignService::noteExcludedExport. NotFound for a campaign that is gone.
[[nodiscard]] Result<void> recordExcludedExport(db::Session& session, const QString& actor, CampaignId id, int people);

} // namespace siaran::campaigns
