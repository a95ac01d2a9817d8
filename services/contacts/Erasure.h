#pragma once

#include "services/contacts/PersonalDataService.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// Removes one person everywhere, inside the caller's transaction; errors are those of PersonalDataService::erase().
[[nodiscard]] Result<ErasureReceipt> eraseContact(db::Session& session, ContactId contact);

/// Everything the workspace holds of one person, as JSON. NotFound contact.gone for an unknown one.
[[nodiscard]] Result<QByteArray> recordOf(db::Session& session, ContactId contact);

} // namespace siaran::contacts
