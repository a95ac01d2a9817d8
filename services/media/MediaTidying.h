#pragma once

#include <QTimer>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::media {

/// Drops the files that no campaign carries and that nobody has chosen for a month. Lives on one thread; several
/// programs may do so at once.
class MediaTidying final : public QObject {
    Q_OBJECT

public:
    explicit MediaTidying(db::DbExecutor& database);

    /// At once, and every hour after.
    void start();

private:
    void tidy();

    db::DbExecutor& m_database;
    QTimer m_timer;
};

} // namespace siaran::media
