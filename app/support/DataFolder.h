#pragma once

#include "services/core/Result.h"

#include <QString>

namespace siaran::app {

/// Where this program keeps its data: what a person named, else SIARAN_DATA_DIR, else the user's data folder. Root gets
/// /var/lib/siaran, because the database must run as another user, who cannot pass through root's home. The folder is
/// made; Unavailable (reason data.not_writable) when it cannot be.
[[nodiscard]] Result<QString> dataFolder(const QString& named);

} // namespace siaran::app
