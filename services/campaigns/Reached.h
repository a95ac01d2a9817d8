#pragma once

#include "services/campaigns/CampaignService.h"

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// Keeps whom a campaign has reached as CampaignService::saveReached tells it; audited.
[[nodiscard]] Result<ReachedSegment> storeReached(db::Session& session, const QString& actor, CampaignId id,
                                                  const QString& segmentName);

} // namespace siaran::campaigns
