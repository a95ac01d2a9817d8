#pragma once

#include "services/domain/CustomField.h"

namespace siaran::models {

/// A custom field's value as people read it: numbers and dates in the locale's form, yes and no as words.
[[nodiscard]] QString fieldText(const FieldValue& value);

/// A number with the locale's separators and as many decimals as it has.
[[nodiscard]] QString numberText(double number);

} // namespace siaran::models
