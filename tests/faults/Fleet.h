#pragma once

#include <QList>
#include <QMap>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>
#include <random>
#include <vector>

/// Server programs on one workspace, watched over as a service manager would: who ends is started again. Their output
/// goes to files. Lives on the thread of the test, whose events tell it who has ended.
class Fleet {
public:
    struct Setup {
        QString dataFolder;
        QString logFolder;
        QMap<QString, QString> environment;
        QList<quint16> webhookPorts; ///< one for each server
        quint64 seed = 1;
        double armed = 0; ///< share of starts with a crash point ahead
    };

    explicit Fleet(Setup setup);
    ~Fleet();
    Q_DISABLE_COPY_MOVE(Fleet)

    /// That many servers run from now on, the first ones. Who is too many is asked to stop.
    void setSize(int servers);
    [[nodiscard]] int size() const { return m_size; }
    void setArmed(double share) { m_setup.armed = share; }

    /// Starts who has ended, after noting why. To be called often.
    void lookAfter();

    [[nodiscard]] bool isRunning(int server) const;
    [[nodiscard]] qint64 pid(int server) const;
    void kill(int server);
    /// SIGSTOP and SIGCONT.
    void freeze(int server);
    void thaw(int server);
    [[nodiscard]] bool isFrozen(int server) const { return m_servers.at(static_cast<size_t>(server))->frozen; }
    void thawAll();
    /// SIGTERM to all; waits until they are gone. Answers how many had to be killed.
    int stopAll();

    /// Ends by crash points since the last call, by name.
    [[nodiscard]] QStringList takeCrashes();
    /// Ends that nothing explains, as sentences.
    [[nodiscard]] const QStringList& mysteries() const { return m_mysteries; }
    /// Starts that came to nothing while the database was away.
    [[nodiscard]] int refusedStarts() const { return m_refusedStarts; }
    static QStringList crashPoints();

private:
    struct Server {
        QProcess process;
        QString crashPoint; ///< ahead of it in this life; empty: none
        bool killed = false; ///< by us
        bool frozen = false;
        bool known = true; ///< its end has been noted
        qint64 startedAt = 0; ///< ms on the monotonic clock
        qint64 notBefore = 0;
    };

    void start(int index);
    void note(Server& server, int index);

    Setup m_setup;
    std::mt19937_64 m_random;
    std::vector<std::unique_ptr<Server>> m_servers;
    int m_size = 0;
    QStringList m_crashes;
    QStringList m_mysteries;
    int m_refusedStarts = 0;
};
