#pragma once

#include "app/workspace/WorkspaceOptions.h"
#include "services/core/Result.h"

#include <QStringList>

namespace siaran::app {

/// What `siaran-server [--data-dir DIR] [--listen 127.0.0.1:PORT] [--join]` was asked for; WhatsApp from the
/// environment. Invalid, with a sentence for the terminal as its detail, when the words make no sense. Ends the program
/// for --help and --version.
[[nodiscard]] Result<WorkspaceOptions> readServerOptions(const QStringList& arguments);

} // namespace siaran::app
