#pragma once

#include "services/access/Rights.h"
#include "services/contacts/ContactEditService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// Edits contacts in the database.
class SqlContactEditService final : public ContactEditService {
public:
    /// `bulk` is an executor of its own, so that pages come while many are changed; `actor` is who is told in the audit
    /// log.
    SqlContactEditService(db::DbExecutor& database, db::DbExecutor& bulk, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<ContactId>> create(ContactValues values) override;
    [[nodiscard]] QCoro::Task<Result<ContactChange>> change(ContactChange edit) override;
    [[nodiscard]] QCoro::Task<Result<BulkReceipt>> apply(ContactSelection selection, BulkAction action) override;
    [[nodiscard]] QCoro::Task<Result<UndoReceipt>> undo(BulkChangeId change) override;
    [[nodiscard]] QCoro::Task<Result<void>> merge(ContactMerge merge) override;

private:
    db::DbExecutor& m_database;
    db::DbExecutor& m_bulk;
    const access::Actor m_actor;
};

} // namespace siaran::contacts
