#pragma once

#include <QJsonObject>

namespace siaran::access {

/// What an act made different, for AuditTrail: {"before": {…}, "after": {…}} with the members that changed. Of what was
/// made there is no "before", of what was deleted no "after"; nothing at all when nothing changed.
[[nodiscard]] QJsonObject changeOf(const QJsonObject& before, const QJsonObject& after);

/// The members of both; those of `more` win.
[[nodiscard]] QJsonObject joined(QJsonObject detail, const QJsonObject& more);

} // namespace siaran::access
