#pragma once

#include "services/domain/RateTable.h"
#include "services/settings/WorkspaceSettings.h"

namespace siaran::models {

/// An amount of whole minor units as people read it: rupiah without sen ("Rp731,754"), others with their cents.
[[nodiscard]] QString moneyText(qint64 minorUnits, const QString& currency);

/// The rates that came with the program (:/rates/rates.csv), with those of the owner in their place.
[[nodiscard]] RateTable ratesFor(const settings::WorkspaceSettings& settings);

} // namespace siaran::models
