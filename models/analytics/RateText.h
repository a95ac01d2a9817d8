#pragma once

#include "services/domain/CampaignStatistics.h"

namespace siaran::models {

/// "96.2%" in the locale's digits, "100%" when it is all of them, a dash when there is nobody to be a share of.
[[nodiscard]] QString rateText(const Rate& rate);

} // namespace siaran::models
