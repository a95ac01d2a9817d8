#pragma once

#include "services/campaigns/CampaignService.h"

#include <QUuid>

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// A program that may start campaigns.
struct SchedulerIdentity {
    QUuid id;
    QString host; ///< this computer's name, for people
    bool isServer = false; ///< it takes the lease from a desktop, which may be switched off
};

/// Whether `me` is the one program that starts campaigns now. Ask each second: who is silent for 15 loses it.
[[nodiscard]] Result<bool> takeLease(db::Session& session, const SchedulerIdentity& me);

/// Another program need not wait.
[[nodiscard]] Result<void> leaveLease(db::Session& session, const SchedulerIdentity& me);

[[nodiscard]] Result<CampaignStarter> fetchStarter(db::Session& session);

} // namespace siaran::campaigns
