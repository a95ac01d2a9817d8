#pragma once

#include "services/access/AuditEntry.h"
#include "services/core/Result.h"

#include <functional>

namespace siaran::db {
class Session;
}

namespace siaran::access {

/// What whoever waits for a verdict may say and hear; called on the thread of the session, once for each piece.
struct VerifyHooks {
    std::function<bool()> isCancelled = [] { return false; };
    std::function<void(const AuditProgress&)> progress = [](const AuditProgress&) {};
};

/// Reads the whole log once, in pieces, as it is at one moment, and computes its chain anew: each hash is SHA-256 over
/// the hash before it and what the entry says. The first entry that does not fit is named.
/// Cancelled when the hooks say so.
[[nodiscard]] Result<AuditVerdict> verifyAudit(db::Session& session, const VerifyHooks& hooks = {});

} // namespace siaran::access
