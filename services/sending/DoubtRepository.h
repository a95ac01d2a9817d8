#pragma once

#include "services/core/Result.h"
#include "services/sending/AttemptKey.h"
#include "services/sending/GraceWindow.h"

#include <QList>

class QSqlQuery;

namespace siaran::db {
class Session;
}

namespace siaran::sending {

/// Which attempt a row that begins as weigh_doubts.sql is about, and what speaks for and against it.
[[nodiscard]] AttemptKey doubtedIn(const QSqlQuery& row);
[[nodiscard]] DoubtEvidence evidenceIn(const QSqlQuery& row);

/// Settles doubts of one campaign: taken as sent, or to be tried again. A truth that came meanwhile wins. In the
/// caller's transaction; answers how many it settled.
[[nodiscard]] Result<int> resolveDoubts(db::Session& session, CampaignId campaign, const QList<AttemptKey>& attempts,
                                        bool sendAgain);

/// In one transaction, with audit entries; see Ledger::settleSilence.
[[nodiscard]] Result<int> settleSilentDoubts(db::Session& session);

} // namespace siaran::sending
