#pragma once

#include "services/consent/OptOutService.h"

namespace siaran::db {
class Session;
}

namespace siaran::consent {

[[nodiscard]] Result<OptOutPage> fetchOptOuts(db::Session& session, const OptOutFilter& filter, OptOutCursor after,
                                              int limit);
[[nodiscard]] Result<OptOutCounts> countOptOuts(db::Session& session);
[[nodiscard]] Result<QList<StopDoubt>> fetchDoubts(db::Session& session, int limit);
[[nodiscard]] Result<QList<Consent>> fetchHistory(db::Session& session, ContactId contact);

/// What stopping numbers did.
struct StoppedNumbers {
    int stopped = 0; ///< contacts who could be messaged before
    int alreadyStopped = 0;
    int kept = 0; ///< numbers of nobody here that were not kept before
    int alreadyKept = 0;
};

/// Opts out whoever has one of these numbers, now or later, in the caller's transaction, which it gives the lock that
/// keeps new contacts waiting until its end. `phones` are in E.164, each once; `said` is what is noted down.
[[nodiscard]] Result<StoppedNumbers> stopNumbers(db::Session& session, const QStringList& phones, const Consent& said);

} // namespace siaran::consent
