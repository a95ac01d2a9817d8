#pragma once

#include "services/core/Result.h"
#include "services/simulator/SimulatorSettings.h"

#include <QStringList>

namespace siaran::app {

/// Settings from the command line, secrets from the environment (SIARAN_SIMULATOR_TOKEN, SIARAN_SIMULATOR_APP_SECRET,
/// SIARAN_SIMULATOR_VERIFY_TOKEN), where other users of the machine cannot see them. Ends the program for --help and
/// --version. Invalid: `detail` names the option and what it expects.
[[nodiscard]] Result<simulator::SimulatorSettings> readOptions(const QStringList& arguments);

} // namespace siaran::app
