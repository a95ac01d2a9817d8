#pragma once

#include "services/campaigns/FreshTemplates.h"
#include "services/campaigns/SchedulerLease.h"

#include <QObject>
#include <QString>

class QTimer;

namespace siaran::db {
class DbExecutor;
}

namespace siaran::campaigns {

/// Starts campaigns when their time comes, makes the runs of series, keeps the quiet hours and watches pilot batches;
/// looked at each second, by whichever program holds the lease. Lives on any thread with an event loop.
class Scheduler final : public QObject {
    Q_OBJECT

public:
    /// `database` is busy for seconds while a large campaign starts: give it one that no window waits for. A campaign
    /// that sends a template starts after `freshTemplates`.
    Scheduler(db::DbExecutor& database, SchedulerIdentity identity, QString remotePhoneId,
              FreshTemplates freshTemplates = {}, QObject* parent = nullptr);

    void start();
    /// Leaves the lease, so that another program takes over at once.
    void stop();

private:
    void look();
    void work();

    db::DbExecutor& m_database;
    const SchedulerIdentity m_identity;
    const QString m_remotePhoneId;
    const FreshTemplates m_freshTemplates;
    QTimer* m_timer;
    bool m_looking = false;
};

} // namespace siaran::campaigns
