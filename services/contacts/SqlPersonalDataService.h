#pragma once

#include "services/access/Rights.h"
#include "services/contacts/PersonalDataService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// Copies and erases people in the database. Both are told in the audit log, by the contact's id only.
class SqlPersonalDataService final : public PersonalDataService {
public:
    SqlPersonalDataService(db::DbExecutor& database, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<void>> exportPerson(ContactId contact, QString path) override;
    [[nodiscard]] QCoro::Task<Result<ErasureReceipt>> erase(ContactId contact) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::contacts
