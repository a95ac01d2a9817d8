#pragma once

#include "services/core/Result.h"
#include "services/sending/LedgerRecords.h"

namespace siaran::db {
class Session;
}

namespace siaran::sending {

/// See Ledger::enlist. Doing it again counts as a heartbeat.
[[nodiscard]] Result<QString> enlistSender(db::Session& session, const QUuid& sender, const QString& host);
/// NotFound when nobody knows the sender.
[[nodiscard]] Result<void> storeHeartbeat(db::Session& session, const QUuid& sender);
[[nodiscard]] Result<QList<SenderRecord>> fetchOpenSenders(db::Session& session);
[[nodiscard]] Result<QList<OpenAttempt>> fetchOpenAttempts(db::Session& session, const QList<QUuid>& senders);

} // namespace siaran::sending
