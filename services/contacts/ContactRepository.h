#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// At most `limit` rows of `query` behind `after`. By name means by lower-case name and then id, newest first by id, so
/// that pages neither repeat nor skip anybody while contacts come and go.
[[nodiscard]] Result<ContactPage> fetchPage(db::Session& session, const ContactQuery& query, const ContactCursor& after,
                                            int limit);

[[nodiscard]] Result<int> countContacts(db::Session& session, const ContactQuery& query);

/// NotFound for an unknown one.
[[nodiscard]] Result<Contact> fetchContact(db::Session& session, ContactId id);

[[nodiscard]] Result<ContactCatalogue> fetchCatalogue(db::Session& session);

/// The custom fields of the workspace by label.
[[nodiscard]] Result<QList<CustomField>> fetchFields(db::Session& session);

} // namespace siaran::contacts
