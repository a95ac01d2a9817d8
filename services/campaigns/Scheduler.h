#pragma once

#include <QObject>
#include <QString>

class QTimer;

namespace siaran::db {
class DbExecutor;
}

namespace siaran::campaigns {

/// Launches campaigns when their time comes, looked at each second. A launch that is refused (nobody to send to,
/// template withdrawn) puts the campaign back to draft with the reason. Lives on any thread with an event loop.
class Scheduler final : public QObject {
    Q_OBJECT

public:
    Scheduler(db::DbExecutor& database, QString remotePhoneId, QObject* parent = nullptr);

    void start();
    void stop();

private:
    void look();

    db::DbExecutor& m_database;
    const QString m_remotePhoneId;
    QTimer* m_timer;
    bool m_looking = false;
};

} // namespace siaran::campaigns
