#pragma once

#include "services/domain/Campaign.h"

#include <optional>

namespace siaran {

/// A share of people, kept as the two numbers it is made of so that a screen can say both.
struct Rate {
    int numerator = 0;
    int denominator = 0;

    /// Between 0 and 1; nothing when there is nobody to be a share of. Never above 1: a reply can come before the
    /// receipt of its delivery.
    std::optional<double> fraction() const;

    friend bool operator==(const Rate&, const Rate&) = default;
};

struct CampaignRates {
    Rate delivered; ///< of those WhatsApp took
    Rate read; ///< of those delivered; people may switch read receipts off, so this is a lower bound
    Rate replied; ///< of those delivered
    Rate failed; ///< of those attempted: taken, refused or in doubt
    Rate optedOut; ///< of those delivered

    friend bool operator==(const CampaignRates&, const CampaignRates&) = default;
};

[[nodiscard]] CampaignRates ratesOf(const CampaignTally& tally);

} // namespace siaran
