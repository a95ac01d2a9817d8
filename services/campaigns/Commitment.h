#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

// The three ways in which a person lets a campaign start later, each in one transaction with its audit entry. Errors as
// in CampaignService.

[[nodiscard]] Result<void> holdCampaign(db::Session& session, const QString& actor, CampaignId id,
                                        int confirmedRecipients);

[[nodiscard]] Result<void> scheduleCampaign(db::Session& session, const QString& actor, CampaignId id,
                                            int confirmedRecipients);

[[nodiscard]] Result<SeriesId> repeatCampaign(db::Session& session, const QString& actor, CampaignId id,
                                              int confirmedRecipients);

} // namespace siaran::campaigns
