#pragma once

#include "services/domain/RateTable.h"
#include "services/settings/WorkspaceSettings.h"

namespace siaran::settings {

/// The rates that came with the program (:/rates/rates.csv), with those of the owner in their place.
[[nodiscard]] RateTable ratesFor(const WorkspaceSettings& settings);

} // namespace siaran::settings
