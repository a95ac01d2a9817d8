#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"
#include "services/db/Session.h"
#include "services/domain/Criteria.h"
#include "services/segments/SegmentCompiler.h"

#include <QJsonObject>

namespace siaran::segments {

/// Whom a saved segment means right now, as a condition over the alias `c` of table contact, to be put behind AND.
/// Other capabilities (the launch of a campaign) compose their statements around it.
struct Audience {
    QString condition;
    db::Session::NamedBindings bindings;
    QJsonObject criteria; ///< the rule in force, to be kept as a snapshot
};

/// The frozen members of a static segment, the compiled rule of a dynamic one (in the workspace's time zone). NotFound
/// for an unknown segment, Invalid (segment.criteria) for a stored rule that has problems.
[[nodiscard]] Result<Audience> audienceOf(db::Session& session, SegmentId segment);

/// Whom a rule means right now, in the workspace's time zone. Invalid (segment.criteria) for a rule with problems.
[[nodiscard]] Result<Audience> audienceOf(db::Session& session, const Criteria& criteria);

/// The rows of a rule as they are meant right now, in the workspace's time zone; errors as above.
[[nodiscard]] Result<CompiledRows> rowsOf(db::Session& session, const Criteria& criteria);

/// Runs the catalogue statement `name` with its marker, "/* audience */" behind "WHERE true", replaced by `audience`.
[[nodiscard]] Result<QSqlQuery> runFor(db::Session& session, const Audience& audience, QLatin1StringView name,
                                       const db::Session::NamedBindings& bindings = {});

} // namespace siaran::segments
