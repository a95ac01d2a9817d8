#pragma once

#include "services/core/Error.h"

#include <QString>

namespace siaran::db {

/// Why a server elsewhere was not reached, by what libpq said about it. Reasons: team.host_unknown, team.refused,
/// team.timed_out (Unavailable); team.tls_missing, team.tls_name, team.tls_issuer, team.ca_file, team.not_scram
/// (Invalid); team.password, team.login_disabled, team.no_right (Unauthorized); team.no_database (NotFound). Without a
/// reason, and Unavailable, when it said something else, or in another language than English.
[[nodiscard]] Error connectionFault(const QString& said);

} // namespace siaran::db
