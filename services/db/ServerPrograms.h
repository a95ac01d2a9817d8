#pragma once

#include "services/core/Result.h"

#include <QString>
#include <QStringList>

namespace siaran::db {

/// The folders where PostgreSQL's server programs may be, best first: the one a person named, beside the application,
/// PATH, Debian's versioned folders (newest first).
[[nodiscard]] QStringList serverProgramFolders(const QString& named);

/// The first of them that holds initdb, pg_ctl and postgres, of at least version 15. NotFound with reason
/// "cluster.no_programs" otherwise.
[[nodiscard]] Result<QString> findServerPrograms(const QString& named);

} // namespace siaran::db
