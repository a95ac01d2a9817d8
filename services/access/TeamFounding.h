#pragma once

#include "services/access/Person.h"
#include "services/core/Result.h"
#include "services/db/Session.h"

namespace siaran::access {

/// Whether this login may make a workspace for a team on its server; nothing is changed. Unauthorized (team.no_right)
/// when it may not make databases and logins, Invalid (team.old_server) before PostgreSQL 15, else as
/// db::connectionFault.
[[nodiscard]] Result<void> checkAdministrator(const db::ConnectionSettings& administrator,
                                              const db::SqlCatalog& catalog);

/// What the login of `team` is there; nothing is changed. NotFound (team.not_siaran) when the database is none of ours.
[[nodiscard]] Result<Seat> lookAtTeam(const db::ConnectionSettings& team, const db::SqlCatalog& catalog);

/// Who comes first, and owns the workspace.
struct Founder {
    QString login;
    QString name;
    QString password; ///< theirs for good: it does not end
};

/// Makes the database when there is none, the group roles, the registrar (docs/decisions/0012) and the tables, brings
/// all of it up to date, and lets the founder in. `administrator` names the database; its login is used now and kept
/// nowhere.
///
/// What failed on the way can be tried again. Where the team is there already and the founder belongs to it, what is
/// newer is brought up to date and `false` is answered: the password is then what it was. Errors: those of
/// checkAdministrator() and migrate(); Conflict (team.not_empty) when the database holds something else or a team the
/// founder is not of, team.login_taken; Invalid (team.login_form, team.name_form).
[[nodiscard]] Result<bool> foundTeam(const db::ConnectionSettings& administrator, const Founder& founder,
                                     const db::SqlCatalog& catalog);

/// Brings the tables and the registrar of a team that is there up to date. Errors as foundTeam().
[[nodiscard]] Result<void> renewTeam(const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog);

} // namespace siaran::access
