#pragma once

#include "services/access/AuditEntry.h"
#include "services/db/Session.h"

namespace siaran::access {

[[nodiscard]] Result<AuditPage> fetchAuditPage(db::Session& session, const AuditQuery& query, qint64 before, int limit);

/// The oldest first, behind the entry `after`.
[[nodiscard]] Result<AuditPage> fetchAuditForward(db::Session& session, const AuditQuery& query, qint64 after,
                                                  int limit);

[[nodiscard]] Result<QStringList> fetchAuditActors(db::Session& session);

} // namespace siaran::access
