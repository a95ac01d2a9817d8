#pragma once

#include "services/core/Result.h"
#include "services/db/ClusterProcess.h"
#include "services/db/Session.h"

#include <QDeadlineTimer>
#include <QMutex>
#include <QString>
#include <QWaitCondition>

#include <memory>
#include <optional>

class QLockFile;
class QThread;

namespace siaran::db {

/// How a private cluster is kept.
struct ClusterSettings {
    QString directory; ///< absolute; holds the data folder, the socket, the lock and the server's log
    QString programs; ///< folder of initdb and postgres when a person named one; else empty
    bool durable = true; ///< false only for throw-away clusters of tests
    bool joins = false; ///< uses the server of another program that owns it, instead of refusing to
};

/// The PostgreSQL server of a workspace on this computer: made once, reachable over a Unix socket only, owned by one
/// program at a time. Started by root it runs as the user `postgres`, since PostgreSQL refuses root.
///
/// While the owner lives, a server that dies is started again, within a second where it can be. Programs that joined
/// take the ownership over when the owner is gone.
///
/// Errors carry a reason: cluster.no_programs, cluster.not_writable, cluster.disk_full, cluster.in_use,
/// cluster.unknown_data (a data folder that is not ours to touch), cluster.other_version, cluster.not_started.
/// Nothing that might be data is ever deleted.
class PrivateCluster {
public:
    explicit PrivateCluster(ClusterSettings settings);
    ~PrivateCluster();
    Q_DISABLE_COPY_MOVE(PrivateCluster)

    /// Makes the cluster when there is none, starts it when it does not run, and answers how to reach the database
    /// `siaran` in it. Blocks for at most some seconds. A server that outlived a crash of the program is taken over.
    [[nodiscard]] Result<ConnectionSettings> start();

    /// Ends the server; waits until its data is safe on disk. Also done by the destructor.
    void stop();

private:
    [[nodiscard]] Result<void> prepare();
    [[nodiscard]] Result<void> takeOwnership();
    [[nodiscard]] Result<ConnectionSettings> startAsOwner();
    [[nodiscard]] Result<ConnectionSettings> join();
    void watch();
    void keep(); // on a thread of its own
    [[nodiscard]] bool lookAfter();
    [[nodiscard]] bool serverLives() const;
    [[nodiscard]] Result<void> makeData();
    [[nodiscard]] Result<void> checkVersion() const;
    [[nodiscard]] Result<void> launch();
    [[nodiscard]] Result<void> ensureDatabase();
    [[nodiscard]] Result<std::unique_ptr<Session>> waitFor(const QString& database);
    [[nodiscard]] Result<void> end() const;
    [[nodiscard]] bool isStopping() const;
    [[nodiscard]] bool hasLessThan(qint64 bytes) const;
    [[nodiscard]] Error folderError(const QString& detail) const;
    [[nodiscard]] Error startError(const QString& detail) const;
    [[nodiscard]] ConnectionSettings connection(const QString& database) const;
    [[nodiscard]] QString dataFolder() const;

    const ClusterSettings m_settings;
    QString m_socketFolder;
    ClusterProcess m_process;
    QMutex m_mutex; // guards what follows once the keeper runs
    QWaitCondition m_stopped;
    std::unique_ptr<QLockFile> m_owner; ///< null while another program owns the server
    bool m_running = false; ///< as the owner's
    std::optional<QDeadlineTimer> m_stopDeadline; ///< until when a server that stops is given time
    bool m_keeping = false;
    std::unique_ptr<QThread> m_keeper;
};

} // namespace siaran::db
