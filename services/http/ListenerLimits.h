#pragma once

#include <QByteArray>
#include <QHash>

#include <chrono>

namespace siaran::http {

/// What one client, and all of them together, may take from the listener. WhatsApp sends at most 3 MB per call.
struct ListenerLimits {
    qsizetype headBytes = qsizetype {16} * 1024; ///< request line and headers
    qsizetype bodyBytes = qsizetype {4} * 1024 * 1024;
    QHash<QByteArray, qsizetype> bodyBytesOf = {}; ///< of paths that take more or less than the others
    qsizetype allBodiesBytes = qsizetype {64} * 1024 * 1024; ///< of all requests being received or answered
    int connections = 256;
    int requestsPerAddress = 64; ///< under way at once from one client that a front server names (X-Forwarded-For)
    std::chrono::milliseconds requestTime {10'000}; ///< for a request to come whole, and for its answer to be taken
    qint64 streamBacklog = qint64 {1} * 1024 * 1024; ///< of an endless answer; who falls further behind is cut off

    [[nodiscard]] qsizetype bodyBytesFor(const QByteArray& path) const { return bodyBytesOf.value(path, bodyBytes); }
};

} // namespace siaran::http
