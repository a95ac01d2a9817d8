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
    /// An answer rather than a word of its own ("ya"): a return only within a day after the opt-out it lifts.
    bool isAnswer = false;
    QString proof = {}; ///< the message it was said in, by its WhatsApp id; empty for what was said elsewhere
};

/// What record() did.
struct Recorded {
    int changed = 0; ///< contacts whose consent in force is another one, perhaps only firmer
    QList<ConsentNews> turned; ///< the news that stopped somebody, or brought them back, in the order they were said
};

/// Writes down what contacts said, inside the caller's transaction: every opt-out and every return that counts becomes
/// an event with its proof, and the consent in force follows changedBy(). Saying the same again changes nothing. The
/// caller holds the contacts' row locks, so that two writers do not both start from the same state. Flagged messages of
/// whoever is opted out now need nobody's decision any more.
[[nodiscard]] Result<Recorded> record(db::Session& session, QList<ConsentNews> news);

} // namespace siaran::consent
