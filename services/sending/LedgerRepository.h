#pragma once

#include "services/core/Result.h"
#include "services/sending/LedgerRecords.h"
#include "services/sending/Settlement.h"

namespace siaran::db {
class Session;
}

namespace siaran::sending {

/// What is claimed by whom.
struct ClaimOrder {
    QUuid sender;
    RunningCampaign campaign;
    int cursor = 0;
    int limit = 0;
    QStringList fieldKeys;
};

[[nodiscard]] Result<QList<RunningCampaign>> fetchRunning(db::Session& session);

/// In one transaction.
[[nodiscard]] Result<ClaimedBatch> claimBatch(db::Session& session, const ClaimOrder& order);

[[nodiscard]] Result<Remainder> fetchRemainder(db::Session& session, CampaignId campaign);

/// In one transaction, with its audit entry; see Ledger::complete.
[[nodiscard]] Result<bool> completeCampaign(db::Session& session, CampaignId campaign);

/// In one transaction, with its audit entry; see Ledger::pause.
[[nodiscard]] Result<void> pauseCampaign(db::Session& session, CampaignId campaign, const QString& reason, int code);

} // namespace siaran::sending
