#pragma once

#include <QTimer>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// Forgets what is older than 30 days and can no longer be taken back: bulk changes and the changes of imports, with
/// all they kept of people who are gone. Lives on one thread; several programs may do so at once.
class Forgetting final : public QObject {
    Q_OBJECT

public:
    explicit Forgetting(db::DbExecutor& database);

    /// At once, and every hour after.
    void start();

private:
    void forget();

    db::DbExecutor& m_database;
    QTimer m_timer;
};

} // namespace siaran::contacts
