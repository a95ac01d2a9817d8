#include "ui/segments/RuleWords.h"

#include <algorithm>

namespace siaran::ui {

QList<NamedCampaign> namesOfStarted(QList<Campaign> campaigns)
{
    campaigns.removeIf([](const Campaign& campaign) { return !campaign.startedAt.isValid(); });
    std::ranges::stable_sort(campaigns, std::ranges::greater(), &Campaign::startedAt);
    QList<NamedCampaign> names;
    for (const auto& campaign : std::as_const(campaigns)) {
        names.push_back({campaign.id, campaign.name});
    }
    return names;
}

} // namespace siaran::ui
