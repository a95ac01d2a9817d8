#pragma once

#include "services/core/Result.h"
#include "services/sending/AttemptKey.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::sending {

/// Settles doubts of one campaign: taken as sent, or to be tried again. A truth that came meanwhile wins. In the
/// caller's transaction; answers how many it settled.
[[nodiscard]] Result<int> resolveDoubts(db::Session& session, CampaignId campaign, const QList<AttemptKey>& attempts,
                                        bool sendAgain);

/// In one transaction, with audit entries; see Ledger::settleSilence.
[[nodiscard]] Result<int> settleSilentDoubts(db::Session& session);

} // namespace siaran::sending
