#pragma once

#include "services/domain/Campaign.h"

namespace siaran::models {

/// How the list of campaigns is cut. Problems cuts across the others.
enum class CampaignGroup { All, Draft, Scheduled, Sending, Finished, Problems };

/// Whether somebody has to look: it was stopped or refused by itself, people may or may not have got it, or it is over
/// and did not reach everybody. While it runs, failures and doubt are still being settled.
[[nodiscard]] bool hasProblems(const Campaign& campaign);

[[nodiscard]] bool belongsTo(const Campaign& campaign, CampaignGroup group);

} // namespace siaran::models
