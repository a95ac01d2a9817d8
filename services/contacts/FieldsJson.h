#pragma once

#include "services/domain/CustomField.h"

namespace siaran::contacts {

/// Values as the column contact.fields keeps them: {"city": "Bandung", "birthday": "1990-05-17", "reseller": true}.
[[nodiscard]] QString fieldsToJson(const FieldValues& values);

} // namespace siaran::contacts
