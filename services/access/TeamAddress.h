#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QString>

namespace siaran::access {

/// Where the workspace of a team is.
struct TeamAddress {
    QString host; ///< as its certificate names it; or the folder of a socket
    int port = 5432;
    QString database = QStringLiteral("siaran");
    QString caFile = {}; ///< whom to believe (PEM); empty: whom this computer believes

    friend bool operator==(const TeamAddress&, const TeamAddress&) = default;
};

/// A person's way into it.
struct TeamLogin {
    TeamAddress address;
    QString login;
    QString password; ///< kept in a secret store only

    friend bool operator==(const TeamLogin&, const TeamLogin&) = default;
};

/// How to connect: by TLS, with a certificate of the server that is looked at in full (`verify-full`), but for a socket
/// or a loopback address of this computer without a CA file. Invalid (team.ca_file) when there is no such file, or none
/// of this computer is found.
[[nodiscard]] Result<db::ConnectionSettings> connectionTo(const TeamLogin& login);

/// The file with the authorities this computer believes: what SSL_CERT_FILE names, else where Debian, Fedora, SUSE,
/// Alpine and the BSDs keep theirs. Empty where there is none, as on Windows: libpq 15 reads no other store.
[[nodiscard]] QString systemAuthorities();

} // namespace siaran::access
