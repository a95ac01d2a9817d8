#pragma once

#include "tests/fuzz/Samples.h"

#include <QString>

namespace siaran::fuzz {

/// Reads `bytes` as what comes over the network of that kind is read, and answers what is wrong with what came out of
/// it; empty when all holds:
/// - a webhook: every number is in E.164, every text can be stored, and a second look gives the same;
/// - a signature: it passes when, and only when, it is the HMAC of the bytes;
/// - an answer of the API: an acceptance has an id, nothing secret or personal gets into what is logged;
/// - an HTTP request: however it is cut up it is the same, and no more is kept than the limits allow.
[[nodiscard]] QString wireFaultIn(Kind kind, const QByteArray& bytes);

} // namespace siaran::fuzz
