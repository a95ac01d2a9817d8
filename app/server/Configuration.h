#pragma once

#include "services/core/Result.h"

#include <QHash>
#include <QString>

namespace siaran::app {

/// The keys of a configuration file ("server/listen" -> "127.0.0.1:8480"), see docs/server.md. Invalid, with a sentence
/// for the terminal as its detail, for a file that cannot be read or holds a key that nobody knows.
[[nodiscard]] Result<QHash<QString, QString>> readConfiguration(const QString& path);

} // namespace siaran::app
