#pragma once

#include <QByteArray>
#include <QList>
#include <QTcpSocket>

/// One who listens to /api/events.
class EventEar {
public:
    /// Begins to listen; `lastEvent` is the id to go on from, `query` what is asked for.
    EventEar(quint16 port, const QByteArray& token, const QByteArray& lastEvent = {}, const QByteArray& query = {});

    /// Waits until an event of this name has come, and the end of its batch; false when none did in ten seconds.
    [[nodiscard]] bool hears(const QByteArray& event);
    [[nodiscard]] int count(const QByteArray& event) { return static_cast<int>(all().count(lineOf(event))); }
    /// Everything so far.
    [[nodiscard]] const QByteArray& all();
    /// The id to come back with; empty before the first.
    [[nodiscard]] QByteArray lastId();

    /// From now on nothing is taken from the network.
    void fallAsleep();
    [[nodiscard]] bool isCutOff() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }

private:
    static QByteArray lineOf(const QByteArray& event) { return "event: " + event + '\n'; }

    QTcpSocket m_socket;
    QByteArray m_heard;
    bool m_sleeps = false;
};
