#pragma once

#include "services/core/Result.h"
#include "services/domain/CustomField.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// Adds the fields that are missing and answers the ids of those. Conflict when one is there with another type.
[[nodiscard]] Result<QList<qint64>> addFields(db::Session& session, const QList<CustomField>& fields);

} // namespace siaran::contacts
