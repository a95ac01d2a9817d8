#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

// These want the caller's transaction around them; errors are those of ContactEditService.

[[nodiscard]] Result<ContactId> insertContact(db::Session& session, const ContactValues& values);

/// Answers the edit as it was stored, from the values of now.
[[nodiscard]] Result<ContactChange> writeChange(db::Session& session, const ContactChange& edit);

/// Writes all values over those of now. Labels, status and fields must be there still.
[[nodiscard]] Result<ContactValues> writeValues(db::Session& session, ContactId id, const ContactValues& values);

/// Holds these rows until the transaction ends. NotFound contact.gone when one of them is not there.
[[nodiscard]] Result<void> lockContacts(db::Session& session, const QList<ContactId>& ids);

} // namespace siaran::contacts
