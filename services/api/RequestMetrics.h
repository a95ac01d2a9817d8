#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

#include <array>
#include <chrono>
#include <utility>

namespace siaran::api {

/// How many requests each operation had, what they were answered, and how long that took: a histogram as Prometheus
/// wants it.
class RequestMetrics {
public:
    static constexpr std::array<double, 9> Bounds {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5}; ///< seconds

    void count(const QString& operation, int status, std::chrono::steady_clock::duration took);

    /// As the text format of Prometheus.
    [[nodiscard]] QByteArray text() const;

private:
    struct Histogram {
        std::array<quint64, Bounds.size()> upTo {};
        quint64 count = 0;
        double seconds = 0;
    };

    QMap<std::pair<QString, int>, quint64> m_answers;
    QMap<QString, Histogram> m_durations;
};

} // namespace siaran::api
