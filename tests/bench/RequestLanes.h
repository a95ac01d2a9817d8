#pragma once

#include <QByteArray>
#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <deque>
#include <functional>
#include <utility>
#include <vector>

class QTcpSocket;

namespace siaran::bench {

/// Connections to a server that are kept open, and the line of requests that wait for a free one. When a request is due
/// does not depend on the answers: a server that is slow for a while is asked as often as before.
class RequestLanes : public QObject {
    Q_OBJECT

public:
    struct Request {
        QString name; ///< for whoever listens to answered()
        QByteArray bytes; ///< all that goes over the line
        double due = 0; ///< ms on the clock of now()
    };

    RequestLanes(quint16 port, int connections);

    /// Starts the clock and calls `addDue` every `tickMs`, which adds what has come due and says whether more will.
    /// After the last of it was answered comes finished().
    void start(int tickMs, std::function<bool()> addDue);
    void add(Request request) { m_line.push_back(std::move(request)); }
    /// Milliseconds since the start.
    [[nodiscard]] double now() const;

Q_SIGNALS:
    /// `isGood`: a whole answer with status 200; else another status, or the connection broke. `took`: milliseconds
    /// from the moment it was due, so that what waited for a free connection waited.
    void answered(const siaran::bench::RequestLanes::Request& request, bool isGood, double took);
    void finished();

private:
    struct Lane {
        QTcpSocket* socket = nullptr;
        Request current;
        bool busy = false;
        QByteArray answer;
    };

    void tick();
    void deal();
    void ask(Lane& lane, Request request);
    void read(Lane& lane);
    void settle(Lane& lane, bool isGood);

    const quint16 m_port;
    std::function<bool()> m_addDue;
    QElapsedTimer m_clock;
    std::deque<Request> m_line;
    std::vector<Lane> m_lanes;
};

} // namespace siaran::bench
