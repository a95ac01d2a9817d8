#pragma once

#include <QString>

namespace siaran::models {

/// An amount of whole minor units as people read it: rupiah without sen ("Rp731,754"), others with their cents.
[[nodiscard]] QString moneyText(qint64 minorUnits, const QString& currency);

} // namespace siaran::models
