#include "services/api/RequestMetrics.h"

namespace siaran::api {

void RequestMetrics::count(const QString& operation, int status, std::chrono::steady_clock::duration took)
{
    ++m_answers[{operation, status}];
    const auto seconds = std::chrono::duration<double>(took).count();
    auto& histogram = m_durations[operation];
    ++histogram.count;
    histogram.seconds += seconds;
    for (std::size_t i = 0; i < Bounds.size(); ++i) {
        histogram.upTo[i] += seconds <= Bounds[i] ? 1 : 0;
    }
}

QByteArray RequestMetrics::text() const
{
    QByteArray text = "# HELP siaran_api_requests_total Requests by operation and status of the answer.\n"
                      "# TYPE siaran_api_requests_total counter\n";
    for (auto answer = m_answers.begin(); answer != m_answers.end(); ++answer) {
        text += "siaran_api_requests_total{operation=\"" + answer.key().first.toUtf8() + "\",status=\""
            + QByteArray::number(answer.key().second) + "\"} " + QByteArray::number(*answer) + '\n';
    }
    text += "# HELP siaran_api_request_seconds How long answers took.\n"
            "# TYPE siaran_api_request_seconds histogram\n";
    for (auto one = m_durations.begin(); one != m_durations.end(); ++one) {
        const auto label = "{operation=\"" + one.key().toUtf8() + '"';
        for (std::size_t i = 0; i < Bounds.size(); ++i) {
            text += "siaran_api_request_seconds_bucket" + label + ",le=\"" + QByteArray::number(Bounds[i]) + "\"} "
                + QByteArray::number(one->upTo[i]) + '\n';
        }
        text += "siaran_api_request_seconds_bucket" + label + ",le=\"+Inf\"} " + QByteArray::number(one->count) + '\n';
        text += "siaran_api_request_seconds_sum" + label + "} " + QByteArray::number(one->seconds) + '\n';
        text += "siaran_api_request_seconds_count" + label + "} " + QByteArray::number(one->count) + '\n';
    }
    return text;
}

} // namespace siaran::api
