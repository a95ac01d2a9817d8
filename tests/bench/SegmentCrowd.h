#pragma once

#include "services/core/Result.h"
#include "services/domain/Criteria.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::bench {

/// Fills an empty workspace with contacts as a shop has them: names, labels, nine fields, opt-outs, and three campaigns
/// that went to a tenth, a fifth and two fifths of them.
[[nodiscard]] Result<void> fillCrowd(db::Session& session, int contacts);

/// Thirty rules over that crowd, of one row to five, of every kind.
[[nodiscard]] QList<Criteria> crowdRules();

} // namespace siaran::bench
