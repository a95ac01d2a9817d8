#pragma once

#include "services/access/AuditEntry.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::access {

/// Writes the entries as CSV (UTF-8 with a mark, semicolons, times in UTC), the oldest first, and tells the log so.
/// Answers how many entries it wrote.
[[nodiscard]] Result<int> exportAudit(db::Session& session, const QString& actor, const AuditQuery& query,
                                      const QString& path);

} // namespace siaran::access
