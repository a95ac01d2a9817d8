#pragma once

#include <QString>

namespace siaran::app {

/// Sends Qt's messages to a rotating file in `folder` (two files of 2 MB) and warnings to standard error as well. Call
/// it once, before anything logs. Without a writable folder only standard error is left.
void startLogging(const QString& folder);

} // namespace siaran::app
