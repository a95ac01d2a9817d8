#pragma once

#include "services/domain/ConsentRules.h"

namespace siaran::db {
class Session;
}

namespace siaran::consent {

/// The rules in force. Until somebody chooses, the standard texts are Indonesian where the workspace's clock is, and
/// English elsewhere.
[[nodiscard]] Result<ConsentRules> fetchRules(db::Session& session);

/// Puts `after` in the place of `before`, in the caller's transaction. Invalid as check() says; Conflict
/// (consent.rules_changed) when somebody else changed them meanwhile.
[[nodiscard]] Result<void> replaceRules(db::Session& session, const ConsentRules& before, const ConsentRules& after);

} // namespace siaran::consent
