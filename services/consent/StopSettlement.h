#pragma once

#include "services/consent/OptOutService.h"

namespace siaran::db {
class Session;
}

namespace siaran::consent {

/// What a person decided about a flagged message, in one transaction with its audit entry; see OptOutService::settle().
[[nodiscard]] Result<void> settleDoubt(db::Session& session, qint64 message, StopVerdict verdict, const QString& actor);

} // namespace siaran::consent
