#pragma once

#include <QtGlobal>

#include <chrono>

namespace siaran::http {

/// What one client, and all of them together, may take from the listener. WhatsApp sends at most 3 MB per call.
struct ListenerLimits {
    qsizetype headBytes = qsizetype {16} * 1024; ///< request line and headers
    qsizetype bodyBytes = qsizetype {4} * 1024 * 1024;
    qsizetype allBodiesBytes = qsizetype {64} * 1024 * 1024; ///< of all requests being received or answered
    int connections = 256;
    std::chrono::milliseconds requestTime {10'000}; ///< for a request to come whole, and for its answer to be taken
};

} // namespace siaran::http
