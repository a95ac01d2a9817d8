#pragma once

#include "services/access/Role.h"
#include "services/core/Result.h"
#include "services/setup/TeamLogin.h"

#include <QCoro/QCoroTask>

namespace siaran::setup {

/// Whom a team's workspace takes somebody for.
struct TeamFacts {
    QString business; ///< empty until the shop has a name
    QString person;
    access::Role role = access::Role::Agent;
    bool mustChoose = false; ///< still has the password of the invitation, which ends when it is not replaced
};

/// A workspace that is to be made on a server.
struct NewTeam {
    TeamLogin administrator; ///< of the server; used now and kept nowhere
    QString ownerName; ///< of the first person, who owns the workspace
    QString ownerLogin;
    QString ownerPassword;
};

/// Tries what is entered about a team's server, and makes a team there. Answers come back on the thread that asked.
///
/// Errors carry a reason: team.host_unknown, team.refused, team.timed_out, team.tls_missing, team.tls_name,
/// team.tls_issuer, team.ca_file, team.password, team.login_disabled, team.no_database, team.not_siaran, team.no_right,
/// team.not_empty, those of PeopleService about a login, and those of migrate().
class TeamService {
public:
    virtual ~TeamService() = default;
    Q_DISABLE_COPY_MOVE(TeamService)

    /// Signs in and looks around; nothing is changed.
    [[nodiscard]] virtual QCoro::Task<Result<TeamFacts>> check(TeamLogin login) = 0;

    /// Whether this administrator may make a team there; nothing is changed.
    [[nodiscard]] virtual QCoro::Task<Result<void>> checkServer(TeamLogin administrator) = 0;

    /// Replaces the password of whoever signs in, and answers how they sign in from then on.
    [[nodiscard]] virtual QCoro::Task<Result<TeamLogin>> choosePassword(TeamLogin login, QString password) = 0;

    /// Makes it and answers how its owner signs in. What failed on the way can be tried again.
    [[nodiscard]] virtual QCoro::Task<Result<TeamLogin>> found(NewTeam team) = 0;

protected:
    TeamService() = default;
};

} // namespace siaran::setup
