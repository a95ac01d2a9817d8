#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QList>
#include <QStringList>

#include <variant>

namespace siaran::contacts {

using BulkChangeId = StrongId<struct BulkChangeTag>;

/// One edit of one contact. Only what differs between the two is written, and only while the contact still holds
/// `before` there: two people may edit different things of one contact at a time.
struct ContactChange {
    ContactId contact = {};
    ContactValues before = {};
    ContactValues after = {};

    /// The edit that takes this one back.
    [[nodiscard]] ContactChange reversed() const { return {contact, after, before}; }

    friend bool operator==(const ContactChange&, const ContactChange&) = default;
};

struct AddLabel {
    LabelId label;
};
struct TakeLabelOff {
    LabelId label;
};
/// An invalid status takes away the one they have.
struct SetWorkflowStatus {
    WorkflowStatusId status;
};
/// Takes the contacts out of the workspace, with their conversations. Campaigns keep their counts; what a campaign had
/// still to send them is skipped; who said stop stays stopped, whoever brings the number back.
struct RemoveContacts { };

using BulkAction = std::variant<AddLabel, TakeLabelOff, SetWorkflowStatus, RemoveContacts>;

/// What a bulk action did. `change` takes it back for 30 days; it is invalid when nothing changed.
struct BulkReceipt {
    BulkChangeId change = {};
    int changed = 0; ///< contacts that are different now

    friend bool operator==(const BulkReceipt&, const BulkReceipt&) = default;
};

/// What taking back did. Somebody who cannot come back as they were (their number is in use again, or they were changed
/// meanwhile) is left as they are now and counted in `left`.
struct UndoReceipt {
    int restored = 0;
    int left = 0;

    friend bool operator==(const UndoReceipt&, const UndoReceipt&) = default;
};

/// Two contacts that are one person: `drop` goes into `keep`, which then has the values `result`.
struct ContactMerge {
    ContactId keep = {};
    ContactId drop = {};
    ContactValues result = {};
};

/// What a contact that holds `current` becomes by an edit that began with other values perhaps. Conflict
/// contact.changed where somebody else changed the same thing; the detail names it. Labels never conflict.
[[nodiscard]] Result<ContactValues> rebased(const ContactValues& current, const ContactChange& edit);

/// What differs, by name and without the values: what the audit log is told.
[[nodiscard]] QStringList changedParts(const ContactValues& before, const ContactValues& after);

} // namespace siaran::contacts
