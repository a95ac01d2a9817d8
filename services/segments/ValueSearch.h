#pragma once

#include "services/core/Result.h"

#include <QStringList>

namespace siaran::db {
class Session;
}

namespace siaran::segments {

/// The promise is that of SegmentService::valuesLike().
[[nodiscard]] Result<QStringList> findValues(db::Session& session, const QString& fieldKey, const QString& typed);

} // namespace siaran::segments
