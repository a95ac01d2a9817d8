#pragma once

#include "services/domain/Criteria.h"

namespace siaran::ui {

/// When something happened, as a phrase that continues "People …": "who wrote to you in the last 90 days".
[[nodiscard]] QString activityPhrase(const ActivityCriterion& criterion);

/// What a campaign did, as a phrase that continues "People …": "who read the campaign “Promo”". `name` is the
/// campaign's, where the criterion asks about one.
[[nodiscard]] QString campaignPhrase(const CampaignCriterion& criterion, const QString& name);

} // namespace siaran::ui
