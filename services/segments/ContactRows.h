#pragma once

#include "services/core/Result.h"
#include "services/domain/Contact.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::segments {

/// These contacts in this order; those that are gone are left out. The one place that reads them from their table:
/// lists of contacts and samples of rules show the same people.
[[nodiscard]] Result<QList<Contact>> fetchContacts(db::Session& session, const QList<ContactId>& ids);

} // namespace siaran::segments
