#pragma once

#include "services/domain/CustomField.h"

#include <QByteArray>

namespace siaran {

/// The field values of a contact from the form statements select them in: {"city": ["text", "Bandung"], "spent":
/// ["number", 1250000], "birthday": ["date", "1990-05-17"]}. Entries that do not fit their type are left out.
[[nodiscard]] FieldValues fieldValuesFromJson(const QByteArray& json);

} // namespace siaran
