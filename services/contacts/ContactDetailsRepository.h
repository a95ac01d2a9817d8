#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// Everything of one contact, of one moment. NotFound contact.gone for an unknown one.
[[nodiscard]] Result<ContactDetails> fetchDetails(db::Session& session, ContactId id);

/// The values of a contact as ids; in a transaction of the caller that holds its row lock they stay so.
[[nodiscard]] Result<ContactValues> fetchValues(db::Session& session, ContactId id);

} // namespace siaran::contacts
