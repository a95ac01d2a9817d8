#pragma once

#include "services/contacts/ContactService.h"

#include <QObject>
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
    /// `lists` is an executor of its own, because its statements are cancelled, and so is `imports`, so that pages come
    /// while a file is read; `actor` is who is told in the audit log.
    SqlContactService(db::DbExecutor& database, db::DbExecutor& lists, db::DbExecutor& imports, QString actor);

    /// Cancels what is being imported.
    ~SqlContactService() override;

    [[nodiscard]] QCoro::Task<Result<ContactPage>> page(ContactQuery query, ContactCursor after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<int>> count(ContactQuery query) override;
    [[nodiscard]] QCoro::Task<Result<Contact>> contact(ContactId id) override;
    [[nodiscard]] QCoro::Task<Result<QList<ContactId>>> outline(ContactQuery query) override;
    [[nodiscard]] QCoro::Task<Result<QList<Contact>>> rows(QList<ContactId> ids) override;
    [[nodiscard]] QCoro::Task<Result<ContactDetails>> details(ContactId id) override;
    [[nodiscard]] QCoro::Task<Result<ContactId>> findByPhone(QString typed) override;
    [[nodiscard]] QCoro::Task<Result<ContactCatalogue>> catalogue() override;
    [[nodiscard]] QCoro::Task<Result<ImportReport>> importFile(QString path,
                                                               std::function<void(ImportProgress)> progress) override;
    void cancelImport() override;

private:
    /// Outlines have numbers: which was asked for last, and which one the database is busy with (0: none).
    struct OutlineTurns {
        std::atomic<quint64> newest = 0;
        std::atomic<quint64> running = 0;
    };

    db::DbExecutor& m_database;
    db::DbExecutor& m_lists;
    db::DbExecutor& m_imports;
    const QString m_actor;
    QObject m_here; ///< stands for this thread and for the life of the service
    quint64 m_lastImport = 0;
    const std::shared_ptr<std::atomic<quint64>> m_cancelledUpTo; ///< imports have numbers; shared with their jobs
    const std::shared_ptr<OutlineTurns> m_turns;
    QThreadPool m_canceller; ///< a cancel is a connection of its own and may take a while
};

} // namespace siaran::contacts
