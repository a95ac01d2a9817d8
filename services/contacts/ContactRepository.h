#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// At most `limit` rows of `query` behind `after`, by keyset: pages neither repeat nor skip anybody while contacts come
/// and go.
[[nodiscard]] Result<ContactPage> fetchPage(db::Session& session, const ContactQuery& query, const ContactCursor& after,
                                            int limit);

/// Everybody of `query` in its order.
[[nodiscard]] Result<QList<ContactId>> fetchOutline(db::Session& session, const ContactQuery& query);

[[nodiscard]] Result<int> countContacts(db::Session& session, const ContactQuery& query);

/// NotFound contact.gone for an unknown one.
[[nodiscard]] Result<Contact> fetchContact(db::Session& session, ContactId id);

/// Whose number this is, in E.164; an invalid id for nobody's.
[[nodiscard]] Result<ContactId> findContactByPhone(db::Session& session, const QString& phoneE164);

[[nodiscard]] Result<ContactCatalogue> fetchCatalogue(db::Session& session);

/// The custom fields of the workspace by label.
[[nodiscard]] Result<QList<CustomField>> fetchFields(db::Session& session);

} // namespace siaran::contacts
