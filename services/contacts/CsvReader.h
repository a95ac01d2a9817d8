#pragma once

#include "services/contacts/RowSource.h"

namespace siaran::contacts {

/// The delimiter of text in this encoding (comma, semicolon, tab or bar), guessed from the first lines; a first line
/// "sep=;", as spreadsheets know it, decides.
[[nodiscard]] char guessDelimiter(QIODevice& device, TextEncoding encoding, const TableLimits& limits);

/// Errors as in TableReader::read().
[[nodiscard]] Result<void> readCsv(QIODevice& device, const TableFormat& format, const TableLimits& limits,
                                   const RowSink& sink);

} // namespace siaran::contacts
