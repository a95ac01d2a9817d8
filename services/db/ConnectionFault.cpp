#include "services/db/ConnectionFault.h"

#include <array>

using namespace Qt::StringLiterals;

namespace siaran::db {

namespace {

struct Fault {
    QLatin1StringView phrase;
    ErrorKind kind;
    QLatin1StringView reason;
};

// Phrases of libpq and of the server (PostgreSQL 15: fe-connect.c, fe-secure-openssl.c, fe-secure-common.c, auth.c,
// postinit.c). The first that fits counts: a name that does not match is told beside other things.
constexpr std::array Faults {
    Fault {"does not match host name"_L1, ErrorKind::Invalid, "team.tls_name"_L1},
    Fault {"could not get server's host name"_L1, ErrorKind::Invalid, "team.tls_name"_L1},
    Fault {"certificate verify failed"_L1, ErrorKind::Invalid, "team.tls_issuer"_L1},
    Fault {"root certificate"_L1, ErrorKind::Invalid, "team.ca_file"_L1},
    Fault {"server does not support SSL"_L1, ErrorKind::Invalid, "team.tls_missing"_L1},
    Fault {"channel binding"_L1, ErrorKind::Invalid, "team.not_scram"_L1},
    Fault {"password authentication failed"_L1, ErrorKind::Unauthorized, "team.password"_L1},
    Fault {"no password supplied"_L1, ErrorKind::Unauthorized, "team.password"_L1},
    Fault {"is not permitted to log in"_L1, ErrorKind::Unauthorized, "team.login_disabled"_L1},
    Fault {"permission denied for database"_L1, ErrorKind::Unauthorized, "team.no_right"_L1},
    Fault {"no pg_hba.conf entry"_L1, ErrorKind::Unauthorized, "team.no_right"_L1},
    Fault {"pg_hba.conf rejects"_L1, ErrorKind::Unauthorized, "team.no_right"_L1},
    Fault {"could not translate host name"_L1, ErrorKind::Unavailable, "team.host_unknown"_L1},
    Fault {"timeout expired"_L1, ErrorKind::Unavailable, "team.timed_out"_L1},
    Fault {"timed out"_L1, ErrorKind::Unavailable, "team.timed_out"_L1},
    Fault {"Connection refused"_L1, ErrorKind::Unavailable, "team.refused"_L1},
    Fault {"unreachable"_L1, ErrorKind::Unavailable, "team.refused"_L1},
    Fault {"No route to host"_L1, ErrorKind::Unavailable, "team.refused"_L1},
};

} // namespace

Error connectionFault(const QString& said)
{
    // Nobody in the text stays in the detail: it names people and hosts.
    Error error {.kind = ErrorKind::Unavailable, .detail = u"the server was not reached"_s};
    if (said.contains("database \""_L1) && said.contains("does not exist"_L1)) {
        error.kind = ErrorKind::NotFound;
        error.reason = u"team.no_database"_s;
        return error;
    }
    for (const auto& fault : Faults) {
        if (said.contains(fault.phrase)) {
            error.kind = fault.kind;
            error.reason = fault.reason;
            return error;
        }
    }
    return error;
}

} // namespace siaran::db
