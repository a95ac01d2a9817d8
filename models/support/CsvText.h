#pragma once

#include <QString>
#include <QStringList>

namespace siaran::models {

/// One line of a CSV file, with its line break. Cells that a spreadsheet would run as a formula get an apostrophe in
/// front; every cell is quoted, so that numbers keep their leading zeros.
[[nodiscard]] QString csvLine(const QStringList& cells);

} // namespace siaran::models
