#pragma once

#include "services/campaigns/CampaignService.h"

#include <QCoro/QCoroTask>

namespace siaran::test {

/// Launches as a person who read the number and confirmed it.
inline Result<LaunchReceipt> launchConfirmed(campaigns::CampaignService& service, CampaignId id)
{
    return QCoro::waitFor(service.receipt(id)).and_then([&](const LaunchReceipt& receipt) {
        return QCoro::waitFor(service.launch(id, receipt.recipients));
    });
}

} // namespace siaran::test
