#include "services/domain/CampaignStatistics.h"

#include <algorithm>

namespace siaran {

std::optional<double> Rate::fraction() const
{
    if (denominator <= 0) {
        return std::nullopt;
    }
    return std::clamp(static_cast<double>(numerator) / denominator, 0.0, 1.0);
}

CampaignRates ratesOf(const CampaignTally& tally)
{
    const auto attempted = tally.sent() + tally.failed() + tally.of(MessageStatus::InDoubt);
    return {
        .delivered = {tally.delivered(), tally.sent()},
        .read = {tally.read(), tally.delivered()},
        .replied = {tally.replied, tally.delivered()},
        .failed = {tally.failed(), attempted},
        .optedOut = {tally.optedOut, tally.delivered()},
    };
}

} // namespace siaran
