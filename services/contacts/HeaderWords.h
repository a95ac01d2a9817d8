#pragma once

#include "services/contacts/ColumnMapping.h"

#include <optional>

namespace siaran::contacts {

/// A header in lower case, its words parted by single spaces: "No. HP (WA)" becomes "no hp wa".
[[nodiscard]] QString headerWords(const QString& header);

/// What the words of a header say about its column; nothing when they are not known. Never ColumnTarget::Field.
[[nodiscard]] std::optional<ColumnTarget> targetOf(const QString& words);

/// The type that the words of a header promise: "tanggal lahir" a date, "total belanja" a number, "kode pos" text.
[[nodiscard]] std::optional<FieldType> promisedType(const QString& words);

} // namespace siaran::contacts
