#pragma once

#include "services/simulator/HttpMessage.h"

#include <optional>

namespace siaran::simulator {

/// What the head of the received bytes amounts to.
struct ParsedRequest {
    std::optional<HttpRequest> request; ///< absent: more bytes are needed, or `refusal` says what is wrong
    qsizetype consumed = 0;
    int refusal = 0; ///< HTTP status; the connection is to be closed after it
};

/// Takes one HTTP/1.1 request off the front of what was received. Bodies come with a Content-Length (16 MB at most);
/// chunked ones are refused with 411, as no client of the Cloud API sends them. Pure.
[[nodiscard]] ParsedRequest parseRequest(const QByteArray& received);

} // namespace siaran::simulator
