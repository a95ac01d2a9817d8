#pragma once

#include "tests/bench/RequestLanes.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

#include <functional>
#include <random>

namespace siaran::bench {

/// Reads from a server as many people at once do: at random moments that do not wait for its answers.
class ReadLoad : public QObject {
    Q_OBJECT

public:
    /// One question; `name` is what its latencies are kept under.
    struct Read {
        QString name;
        QByteArray path;
    };

    /// `next` answers the next question.
    ReadLoad(quint16 port, const QByteArray& token, std::function<Read()> next);

    /// Asks at random moments, `perSecond` of them on average, for `seconds`; then waits until each was answered.
    void start(double perSecond, double seconds);

    /// Milliseconds from the moment each question was due to the end of its answer, by its name.
    [[nodiscard]] const QMap<QString, QList<double>>& latencies() const { return m_latencies; }
    /// Questions that came due while it asked.
    [[nodiscard]] int asked() const { return m_asked; }
    /// Good answers that came while it still asked.
    [[nodiscard]] int answeredInTime() const { return m_inTime; }
    /// Answers other than 200 by name, and connections that broke.
    [[nodiscard]] const QMap<QString, int>& refused() const { return m_refused; }

Q_SIGNALS:
    void finished();

private:
    bool addDue();
    void count(const RequestLanes::Request& request, bool isGood, double took);

    const QByteArray m_headers;
    const std::function<Read()> m_next;
    std::mt19937 m_random {20261123};
    std::exponential_distribution<double> m_gap;
    double m_nextDue = 0;
    double m_end = 0;
    RequestLanes m_lanes;
    QMap<QString, QList<double>> m_latencies;
    QMap<QString, int> m_refused;
    int m_asked = 0;
    int m_inTime = 0;
};

} // namespace siaran::bench
