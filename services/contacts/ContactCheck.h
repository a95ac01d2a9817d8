#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/core/Result.h"

namespace siaran::contacts {

/// Values as they are stored: names and texts trimmed, empty ones gone, the number in E.164, labels sorted and each
/// once. An empty number stays empty. Invalid with the reasons of ContactEditService::create(); a field that `fields`
/// does not know, or knows with another type, is contact.field_invalid with its key as the detail.
[[nodiscard]] Result<ContactValues> checked(ContactValues values, const QList<CustomField>& fields);

} // namespace siaran::contacts
