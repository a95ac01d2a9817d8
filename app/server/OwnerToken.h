#pragma once

#include "services/core/Result.h"

#include <QString>

namespace siaran::db {
class Session;
}

namespace siaran::app {

/// Sees to it that the file at `path` holds a token of an owner that works; only its owner may read it. A token that
/// was revoked or whose file was lost is replaced. Unavailable when the file cannot be written.
[[nodiscard]] Result<void> keepOwnerToken(db::Session& session, const QString& path);

} // namespace siaran::app
