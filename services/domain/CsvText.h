#pragma once

#include <QByteArray>
#include <QStringList>

namespace siaran {

/// A text that no spreadsheet runs as a formula (OWASP, "CSV Injection"): what begins like one gets an apostrophe in
/// front.
[[nodiscard]] QString harmlessCell(const QString& text);

/// One line of a CSV file in UTF-8, with its line break (RFC 4180). Every cell is harmless and quoted, so that numbers
/// keep their leading zeros.
[[nodiscard]] QByteArray csvLine(const QStringList& cells, char separator);

} // namespace siaran
