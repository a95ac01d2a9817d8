#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"
#include "services/domain/Criteria.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <QTimeZone>

namespace siaran::segments {

/// A rule as PostgreSQL understands it: a condition over the alias `c` of table contact that is true or false, never
/// null, and stands by itself in parentheses. The names of its bindings begin with ":rule_".
struct CompiledCriteria {
    QString condition;
    db::Session::NamedBindings bindings;
};

/// Compiles a rule as it is meant on the day `today` of `zone`. Pure: the text is put together from a closed table of
/// fragments, and what a person typed is only ever a binding; no text is used as a pattern, so "%" is just a sign.
/// Invalid (segment.criteria) for a rule with problems.
[[nodiscard]] Result<CompiledCriteria> compile(const Criteria& criteria, const QDate& today, const QTimeZone& zone);

/// The criteria of a rule one by one, in the order of the rows; how groups join them is left out.
struct CompiledRows {
    QStringList conditions; ///< each as in CompiledCriteria
    db::Session::NamedBindings bindings; ///< of all of them
};

/// As compile(), for looking at every row by itself.
[[nodiscard]] Result<CompiledRows> compileRows(const Criteria& criteria, const QDate& today, const QTimeZone& zone);

} // namespace siaran::segments
