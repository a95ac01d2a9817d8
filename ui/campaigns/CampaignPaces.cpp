#include "ui/campaigns/CampaignPaces.h"

#include "models/campaigns/CampaignListModel.h"
#include "ui/campaigns/CampaignWords.h"

namespace siaran::ui {

void CampaignPaces::take(const models::CampaignListModel& campaigns)
{
    const std::chrono::milliseconds now(m_clock.elapsed());
    m_isHolding = false;
    for (int row = 0; row < campaigns.rowCount(); ++row) {
        const auto& campaign = campaigns.at(row);
        m_isHolding = m_isHolding || campaign.status == CampaignStatus::Holding;
        if (campaign.status == CampaignStatus::Running) {
            m_seen[campaign.id].add(now, attempted(campaign.tally));
        } else {
            m_seen.erase(campaign.id);
        }
    }
}

models::EtaEstimator CampaignPaces::of(CampaignId id) const
{
    const auto seen = m_seen.find(id);
    return seen == m_seen.end() ? models::EtaEstimator() : seen->second;
}

} // namespace siaran::ui
