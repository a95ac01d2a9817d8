#pragma once

#include "services/core/StrongId.h"
#include "services/sending/Settlement.h"

#include <map>

namespace siaran::sending {

/// Notices that it is the message and not the people: when the same refusal of content (or an unknown one) comes for
/// five people of a campaign in a row, from then on those refused alike wait instead of failing, and the campaign is to
/// pause. A person who gets the message ends the row.
class ContentGuard {
public:
    static constexpr int Patience = 5;

    [[nodiscard]] Settlement judge(Settlement settlement);
    /// The campaign goes on, perhaps with another template: it gets a fresh row.
    void forget(CampaignId campaign) { m_rows.erase(campaign); }

private:
    struct Row {
        int code = 0;
        int length = 0;
    };
    std::map<CampaignId, Row> m_rows;
};

} // namespace siaran::sending
