#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// Makes one contact of two inside the caller's transaction; errors are those of ContactEditService::merge().
[[nodiscard]] Result<void> mergeContacts(db::Session& session, const ContactMerge& merge);

} // namespace siaran::contacts
