#pragma once

#include "services/core/Result.h"

#include <QByteArray>

namespace siaran::simulator {

/// A certificate and its key, both PEM.
struct SelfSigned {
    QByteArray certificate;
    QByteArray key;
};

/// A fresh pair for a server on this computer, good for ten years. Unavailable when OpenSSL cannot.
[[nodiscard]] Result<SelfSigned> makeSelfSigned();

} // namespace siaran::simulator
