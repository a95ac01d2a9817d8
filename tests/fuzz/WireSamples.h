#pragma once

#include "tests/fuzz/Samples.h"

namespace siaran::fuzz {

/// The signature that is right for the target's body and secret.
[[nodiscard]] QByteArray signedHeader();

/// Good bytes to begin with, for the kinds that come over the network.
[[nodiscard]] QByteArrayList wireSamples(Kind kind);

/// Pieces that mean something in them.
[[nodiscard]] QByteArrayList wireWords(Kind kind);

} // namespace siaran::fuzz
