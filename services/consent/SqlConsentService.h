#pragma once

#include "services/access/Rights.h"
#include "services/consent/ConsentService.h"

#include <QString>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::consent {

/// Keeps consent in PostgreSQL. The audit entry is part of the same transaction and names no customer, only the
/// contact's id.
class SqlConsentService final : public ConsentService {
public:
    /// `actor` is who is written into the audit log.
    SqlConsentService(db::DbExecutor& database, access::Actor actor);

    /// Opting in lifts the suppression of somebody erased too. NotFound when the contact is gone; Invalid when the
    /// evidence is longer than 1000 characters.
    [[nodiscard]] QCoro::Task<Result<void>> setOptedOut(ContactId contact, bool optedOut, QString evidence) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::consent
