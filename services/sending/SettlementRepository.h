#pragma once

#include "services/core/Result.h"
#include "services/sending/Settlement.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::sending {

/// In one transaction; what of it is already known, or overtaken by a later truth, changes nothing.
[[nodiscard]] Result<void> storeSettlements(db::Session& session, const QList<Settlement>& settlements);

} // namespace siaran::sending
