#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"
#include "services/webhooks/EventBatch.h"

#include <QList>

namespace siaran::webhooks {

/// Moves single messages forward by their statuses, as merged() says: in any order and however often, to the same rows.
/// An echo also proves an acceptance whose answer was lost. Answers how many messages changed.
[[nodiscard]] Result<int> mergeSingles(db::Session& session, const QList<SingleEvent>& events);

} // namespace siaran::webhooks
