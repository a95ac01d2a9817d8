#pragma once

#include "models/campaigns/EtaEstimator.h"
#include "services/core/StrongId.h"

#include <QElapsedTimer>

#include <map>

namespace siaran::models {
class CampaignListModel;
}

namespace siaran::ui {

/// What was seen of every campaign under way, so that its speed is known the moment it is looked at.
class CampaignPaces {
public:
    CampaignPaces() { m_clock.start(); }

    /// The list as it is now.
    void take(const models::CampaignListModel& campaigns);

    /// Knows nothing of a campaign that does not run.
    [[nodiscard]] models::EtaEstimator of(CampaignId id) const;
    /// Whether some campaign runs or is about to: the list should be looked at often.
    [[nodiscard]] bool isAnyUnderWay() const { return !m_seen.empty() || m_isHolding; }

private:
    QElapsedTimer m_clock;
    std::map<CampaignId, models::EtaEstimator> m_seen;
    bool m_isHolding = false;
};

} // namespace siaran::ui
