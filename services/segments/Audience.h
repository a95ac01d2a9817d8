#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/db/Session.h"

#include <QJsonObject>

namespace siaran::segments {

/// Whom a saved segment means right now, as a condition over the alias `c` of table contact, to be put behind AND. Other
/// capabilities (the launch of a campaign) compose their statements around it.
struct Audience {
    QString condition;
    db::Session::NamedBindings bindings;
    QJsonObject criteria; ///< the rule in force, to be kept as a snapshot
};

/// The frozen members of a static segment, the compiled rule of a dynamic one (in the workspace's time zone). NotFound
/// for an unknown segment, Invalid (segment.criteria) for a stored rule that has problems.
[[nodiscard]] Result<Audience> audienceOf(db::Session& session, SegmentId segment);

} // namespace siaran::segments
