#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

// These want the caller's transaction around them and may take minutes; errors are those of ContactEditService.

/// What was done, and the word the audit log has for it ("contact.labelled").
struct BulkDeed {
    BulkReceipt receipt = {};
    QString action = {};
    qint64 word = 0; ///< the label or the workflow status
};

[[nodiscard]] Result<BulkDeed> applyToMany(db::Session& session, const ContactSelection& selection,
                                           const BulkAction& action);

[[nodiscard]] Result<UndoReceipt> takeBack(db::Session& session, BulkChangeId change);

} // namespace siaran::contacts
