#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// What a launch of `draft` would do now; changes nothing.
[[nodiscard]] Result<LaunchReceipt> judge(db::Session& session, const CampaignDraft& draft);

/// Freezes the recipients and the exclusions of `draft` by one statement and makes the campaign run from the number
/// that WhatsApp calls `remotePhoneId`. In the caller's transaction, which must hold the campaign's lock. Errors as in
/// CampaignService::launch; also Invalid (campaign.no_number) when that number is not known yet.
[[nodiscard]] Result<LaunchReceipt> freeze(db::Session& session, const CampaignDraft& draft,
                                           const QString& remotePhoneId);

} // namespace siaran::campaigns
