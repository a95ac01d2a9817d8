#pragma once

#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"
#include "services/segments/Audience.h"

namespace siaran::contacts {

/// Whom a question means, without its order, as a condition over the alias `c` of table contact; segments::runFor()
/// puts it into a statement. The text is put together from a closed set of fragments and what a person typed is only
/// ever a binding. NotFound for an unknown segment.
[[nodiscard]] Result<segments::Audience> filterOf(db::Session& session, const ContactQuery& query);

/// The same for a selection.
[[nodiscard]] Result<segments::Audience> filterOf(db::Session& session, const ContactSelection& selection);

} // namespace siaran::contacts
