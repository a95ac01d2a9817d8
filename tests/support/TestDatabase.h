#pragma once

#include "services/db/DbExecutor.h"
#include "services/db/Session.h"
#include "services/db/SqlCatalog.h"

#include <memory>

/// A migrated database of its own for one test object, dropped with it. The first one in a program is migrated, the
/// others are copies of it.
class TestDatabase {
public:
    enum class Schema { Migrated, Empty };

    explicit TestDatabase(Schema schema = Schema::Migrated);
    ~TestDatabase();
    Q_DISABLE_COPY_MOVE(TestDatabase)

    siaran::db::ConnectionSettings settings() const;

    /// Every statement of the program.
    static const siaran::db::SqlCatalog& catalog();

    /// A session on the calling thread, opened on first use.
    siaran::db::Session& session();

    /// An executor on its own thread, started on first use.
    siaran::db::DbExecutor& executor();

    /// Runs raw SQL, or ends the program saying what was wrong.
    void execute(const QString& sql);

    /// The first value of the first row of raw SQL.
    QVariant value(const QString& sql);

private:
    const QString m_name;
    std::unique_ptr<siaran::db::Session> m_session;
    std::unique_ptr<siaran::db::DbExecutor> m_executor;
};
