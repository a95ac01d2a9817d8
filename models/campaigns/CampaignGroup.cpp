#include "models/campaigns/CampaignGroup.h"

using namespace Qt::StringLiterals;

namespace siaran::models {

bool hasProblems(const Campaign& campaign)
{
    if (!campaign.statusReason.isEmpty() && campaign.statusReason != "pilot"_L1) {
        return true;
    }
    const auto isUnsure = campaign.tally.of(MessageStatus::InDoubt) > 0;
    switch (campaign.status) {
    case CampaignStatus::Completed: return isUnsure || campaign.tally.failed() > 0;
    case CampaignStatus::Paused:
    case CampaignStatus::Stopped: return isUnsure;
    case CampaignStatus::Missed:
    case CampaignStatus::Failed: return true;
    case CampaignStatus::Draft:
    case CampaignStatus::Scheduled:
    case CampaignStatus::Holding:
    case CampaignStatus::Running: return false;
    }
    Q_UNREACHABLE();
}

bool belongsTo(const Campaign& campaign, CampaignGroup group)
{
    const auto status = campaign.status;
    switch (group) {
    case CampaignGroup::All: return true;
    case CampaignGroup::Draft: return status == CampaignStatus::Draft;
    case CampaignGroup::Scheduled:
        return status == CampaignStatus::Scheduled || status == CampaignStatus::Missed
            || status == CampaignStatus::Failed;
    case CampaignGroup::Sending:
        return status == CampaignStatus::Holding || status == CampaignStatus::Running
            || status == CampaignStatus::Paused;
    case CampaignGroup::Finished: return status == CampaignStatus::Completed || status == CampaignStatus::Stopped;
    case CampaignGroup::Problems: return hasProblems(campaign);
    }
    Q_UNREACHABLE();
}

} // namespace siaran::models
