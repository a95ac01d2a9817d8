#pragma once

#include "services/webhooks/RawInbox.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QPromise>

#include <vector>

class QTimer;

namespace siaran::db {
class DbExecutor;
}

namespace siaran::webhooks {

/// Keeps raw bodies in webhook_inbox. What arrives within about fifteen milliseconds, or while a commit is under way,
/// is committed together: one commit per body would cap the receiver at some thousands a second.
class SqlRawInbox final : public QObject, public RawInbox {
    Q_OBJECT

public:
    explicit SqlRawInbox(db::DbExecutor& database, QObject* parent = nullptr);
    /// Bodies that were not committed yet answer Cancelled.
    ~SqlRawInbox() override;
    Q_DISABLE_COPY_MOVE(SqlRawInbox)

    [[nodiscard]] QCoro::Task<Result<void>> store(QByteArray body) override;

Q_SIGNALS:
    /// Bodies were committed and wait for the processor.
    void stored();

private:
    struct Waiting {
        QByteArray body;
        QPromise<Result<void>> promise;
    };
    using Batch = std::vector<Waiting>;

    QFuture<Result<void>> enqueue(QByteArray body);
    void flush();
    void finish(const Result<void>& outcome);

    db::DbExecutor& m_database;
    QTimer* m_window;
    Batch m_gathering;
    Batch m_writing; ///< not empty while a commit is under way
};

} // namespace siaran::webhooks
