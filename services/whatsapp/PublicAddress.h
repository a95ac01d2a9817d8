#pragma once

class QHostAddress;

namespace siaran::whatsapp {

/// Whether an address belongs to the internet: not to this computer, its own network, the link, a test, many at once or
/// nobody (the special-purpose registries of IANA). An IPv4 address inside an IPv6 one is judged as what it is.
[[nodiscard]] bool isPublicAddress(const QHostAddress& address);

} // namespace siaran::whatsapp
