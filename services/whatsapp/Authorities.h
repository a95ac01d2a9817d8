#pragma once

#include "services/core/Result.h"

#include <QByteArray>
#include <QString>

namespace siaran::whatsapp {

/// What the file at `path` says whom to trust instead of the system's authorities, as PEM; nothing for no path. Errors:
/// a file that cannot be read or holds no certificate, Invalid with `reason`.
[[nodiscard]] Result<QByteArray> readAuthorities(const QString& path, const QString& reason);

} // namespace siaran::whatsapp
