#pragma once

#include "services/consent/ConsentRule.h"
#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/db/Session.h"

#include <QList>

namespace siaran::consent {

struct ConsentNews {
    ContactId contact;
    Consent said;
};

/// Writes down what contacts said, inside the caller's transaction: every opt-out and every return that counts becomes
/// an event with its proof, and the consent in force follows changedBy(). Saying the same again changes nothing. The
/// caller holds the contacts' row locks, so that two writers do not both start from the same state. Answers how many
/// contacts' consent changed.
[[nodiscard]] Result<int> record(db::Session& session, QList<ConsentNews> news);

} // namespace siaran::consent
