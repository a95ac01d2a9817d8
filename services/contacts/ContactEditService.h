#pragma once

#include "services/contacts/ContactEdits.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>

namespace siaran::contacts {

/// Changes contacts by hand, one or many. Each call is one transaction with its audit entry and tells the topic
/// "contacts". Lives on one thread; answers come back on the caller's.
class ContactEditService {
public:
    virtual ~ContactEditService() = default;
    Q_DISABLE_COPY_MOVE(ContactEditService)

    /// Adds a contact; the number in any spelling. Invalid: contact.phone_missing, contact.phone_invalid,
    /// contact.name_too_long, contact.rating_invalid, contact.field_invalid (the detail is the key of the field).
    /// Conflict: contact.phone_taken. NotFound: contact.word_gone for a label, status or field that was deleted.
    [[nodiscard]] virtual QCoro::Task<Result<ContactId>> create(ContactValues values) = 0;

    /// Writes an edit and answers it as it was stored (names trimmed, numbers in E.164); its reversed() takes it back.
    /// Conflict contact.changed when somebody else changed the same thing meanwhile; NotFound contact.gone; else the
    /// errors of create().
    [[nodiscard]] virtual QCoro::Task<Result<ContactChange>> change(ContactChange edit) = 0;

    /// Does one thing to many. NotFound contact.word_gone for a label or status that was deleted.
    [[nodiscard]] virtual QCoro::Task<Result<BulkReceipt>> apply(ContactSelection selection, BulkAction action) = 0;

    /// Takes a bulk action back, once. NotFound contact.undo_gone when it was taken back already or is too old.
    [[nodiscard]] virtual QCoro::Task<Result<UndoReceipt>> undo(BulkChangeId change) = 0;

    /// Makes one contact of two: all of the history of both goes to `keep`, and of their consents the strictest holds.
    /// Errors of change(), and Invalid contact.merge_same for one and the same contact.
    [[nodiscard]] virtual QCoro::Task<Result<void>> merge(ContactMerge merge) = 0;

protected:
    ContactEditService() = default;
};

} // namespace siaran::contacts
