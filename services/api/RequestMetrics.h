#pragma once

#include "services/core/Histogram.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <chrono>
#include <utility>

namespace siaran::api {

/// How many requests each operation had, what they were answered, and how long that took: a histogram as Prometheus
/// wants it.
class RequestMetrics {
public:
    void count(const QString& operation, int status, std::chrono::steady_clock::duration took);

    /// As the text format of Prometheus.
    [[nodiscard]] QByteArray text() const;

private:
    QMap<std::pair<QString, int>, quint64> m_answers;
    QMap<QString, Histogram> m_durations;
};

} // namespace siaran::api
