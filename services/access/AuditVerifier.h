#pragma once

#include "services/access/AuditEntry.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::access {

/// Reads the whole log once, in pieces, as it is at one moment, and computes its chain anew: each hash is SHA-256 over
/// the hash before it and what the entry says. The first entry that does not fit is named.
[[nodiscard]] Result<AuditVerdict> verifyAudit(db::Session& session);

} // namespace siaran::access
