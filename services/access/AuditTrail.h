#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace siaran::access {

/// Adds one entry to the append-only, hash-chained audit log, inside the transaction that does what it tells: either
/// both are there or neither. `action` is one of auditActions(); Invalid for any other word. `subjectId`
/// is the key of what it happened to; `detail` holds ids, counts and settings, no names and no phone numbers. Call it
/// last: entries wait for each other until their transactions end.
[[nodiscard]] Result<void> record(db::Session& session, const QString& actor, const QString& action,
                                  std::optional<qint64> subjectId, const QJsonObject& detail = {});

/// The row with this key as the catalogue statement tells it, one text of JSON by :id; empty when there is none. For
/// changeOf().
[[nodiscard]] Result<QJsonObject> snapshot(db::Session& session, QLatin1StringView statement, qint64 id);

} // namespace siaran::access
