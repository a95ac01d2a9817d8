#pragma once

#include <QByteArray>

namespace siaran::samples {

/// The customer list of a made-up Indonesian shop, as people keep it: `contacts` rows under a header, semicolons,
/// CRLF, UTF-8 with a byte order mark. About 90 % are good numbers of one plain spelling or another, 4 % repeat an
/// earlier number under another spelling, 2 % cannot be used; names are missing, doubled, marked up or look like
/// formulas. The same arguments give the same bytes on every machine.
[[nodiscard]] QByteArray contactsCsv(int contacts, quint32 seed);

} // namespace siaran::samples
