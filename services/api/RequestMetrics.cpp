#include "services/api/RequestMetrics.h"

#include "services/api/MetricText.h"

using namespace Qt::StringLiterals;

namespace siaran::api {

namespace {

const QList<double>& bounds()
{
    static const QList<double> seconds {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 5};
    return seconds;
}

} // namespace

void RequestMetrics::count(const QString& operation, int status, std::chrono::steady_clock::duration took)
{
    ++m_answers[{operation, status}];
    const auto known = m_durations.find(operation);
    auto& histogram = known == m_durations.end() ? *m_durations.insert(operation, Histogram(bounds())) : *known;
    histogram.add(std::chrono::duration<double>(took).count());
}

QByteArray RequestMetrics::text() const
{
    const auto requests = "siaran_api_requests_total"_ba;
    auto text = metricHead(requests, "Requests by operation and status of the answer."_ba);
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer) {
        text += requests + "{operation=\"" + answer.key().first.toUtf8() + "\",status=\""
            + QByteArray::number(answer.key().second) + "\"} " + QByteArray::number(*answer) + '\n';
    }
    const auto times = "siaran_api_request_seconds"_ba;
    text += metricHead(times, "How long answers took."_ba, true);
    for (auto one = m_durations.begin(); one != m_durations.end(); ++one) {
        text += histogramLines(times, "operation=\"" + one.key().toUtf8() + '"', *one);
    }
    return text;
}

} // namespace siaran::api
