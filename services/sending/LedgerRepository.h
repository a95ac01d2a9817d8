#pragma once

#include "services/sending/Ledger.h"

namespace siaran::db {
class Session;
}

namespace siaran::sending {

[[nodiscard]] Result<QList<RunningCampaign>> fetchRunning(db::Session& session);

[[nodiscard]] Result<ClaimedBatch> claimBatch(db::Session& session, const QUuid& sender, CampaignId campaign,
                                              int cursor, int limit, const QStringList& fieldKeys);

/// In one transaction.
[[nodiscard]] Result<void> storeSettlements(db::Session& session, const QList<Settlement>& settlements);

} // namespace siaran::sending
