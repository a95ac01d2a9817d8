#pragma once

#include "services/contacts/ContactService.h"

#include <QThreadPool>

#include <atomic>
#include <memory>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// Contacts in the database.
class SqlContactService final : public ContactService {
public:
    /// `lists` is an executor of its own, because its statements are cancelled.
    SqlContactService(db::DbExecutor& database, db::DbExecutor& lists);

    /// Waits for cancels that are under way.
    ~SqlContactService() override;

    [[nodiscard]] QCoro::Task<Result<ContactPage>> page(ContactQuery query, ContactCursor after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<int>> count(ContactQuery query) override;
    [[nodiscard]] QCoro::Task<Result<Contact>> contact(ContactId id) override;
    [[nodiscard]] QCoro::Task<Result<QList<ContactId>>> outline(ContactQuery query) override;
    [[nodiscard]] QCoro::Task<Result<QList<Contact>>> rows(QList<ContactId> ids) override;
    [[nodiscard]] QCoro::Task<Result<ContactDetails>> details(ContactId id) override;
    [[nodiscard]] QCoro::Task<Result<ContactId>> findByPhone(QString typed) override;
    [[nodiscard]] QCoro::Task<Result<ContactCatalogue>> catalogue() override;

private:
    /// Outlines have numbers: which was asked for last, and which one the database is busy with (0: none).
    struct OutlineTurns {
        std::atomic<quint64> newest = 0;
        std::atomic<quint64> running = 0;
    };

    db::DbExecutor& m_database;
    db::DbExecutor& m_lists;
    const std::shared_ptr<OutlineTurns> m_turns;
    QThreadPool m_canceller; ///< a cancel is a connection of its own and may take a while
};

} // namespace siaran::contacts
