#pragma once

#include "services/core/Error.h"
#include "services/webhooks/Processor.h"

#include <QObject>
#include <QSet>
#include <QString>

class QTimer;

namespace siaran::db {
class DbExecutor;
}

namespace siaran::webhooks {

/// Works off the inbox whenever it is woken and once a second, one batch after the other, and tells the other programs
/// of the workspace what changed, at most three times a second. Each hour it makes room for the days to come and lets
/// go of old bodies. Lives on whatever thread it is moved to; the database work is done on the executor's, which should
/// be its own.
class ProcessorLoop final : public QObject {
    Q_OBJECT

public:
    explicit ProcessorLoop(db::DbExecutor& database, BatchLimits limits = {}, QObject* parent = nullptr);

public Q_SLOTS:
    void start();
    /// No further batch begins; one that runs ends by itself.
    void stop();
    /// Bodies were stored.
    void wake();

Q_SIGNALS:
    /// A batch of at least one body was committed.
    void processed(const siaran::webhooks::BatchReport& report);
    /// Nothing waits any more.
    void caughtUp();
    /// The database said no; the bodies wait, and it is tried again within a second.
    void failed(const siaran::Error& error);

private:
    void look();
    void runBatch();
    void finishBatch(const Result<BatchReport>& report);
    void notifySoon();
    void notify();
    void keepHouse();

    db::DbExecutor& m_database;
    const BatchLimits m_limits;
    QTimer* m_poll;
    QTimer* m_gathering; ///< runs while what arrives is let come together
    QTimer* m_housekeeping;
    QTimer* m_quiet; ///< runs while a change was told a moment ago
    QSet<QString> m_topics; ///< changed, not told yet
    qint64 m_reached = 0; ///< the highest id that was processed
    bool m_fromTheStart = true; ///< the next batch looks at all that waits
    bool m_running = false;
    bool m_busy = false;
    bool m_wokenMeanwhile = false;
};

} // namespace siaran::webhooks
