#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/core/Result.h"
#include "services/segments/Audience.h"

namespace siaran::contacts {

// These want the caller's transaction around them.

/// Takes everybody of `who` out of the workspace and keeps what goes with them for the undo of `change`. What campaigns
/// had still to send them is skipped. Answers how many went. That a stop stays is the work of the triggers of contact.
[[nodiscard]] Result<int> removeContacts(db::Session& session, const segments::Audience& who, BulkChangeId change);

/// Brings back those whose number nobody has meanwhile, exactly as they were.
[[nodiscard]] Result<UndoReceipt> restoreContacts(db::Session& session, BulkChangeId change);

} // namespace siaran::contacts
