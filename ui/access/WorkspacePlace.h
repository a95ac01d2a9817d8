#pragma once

#include "services/access/Role.h"

namespace siaran::ui {

/// In whose workspace one works, as a person asks it.
struct WorkspacePlace {
    enum class Kind {
        Here, ///< on this computer, for one person
        Team, ///< on a server
        Practice,
    };
    Kind kind = Kind::Here;
    QString server = {}; ///< of the team
    int port = 5432;
    QString database = {};
    QString authorities = {}; ///< name of the certificate file of the team's own authority; empty: none
    QString login = {};
    access::Role role = access::Role::Owner;
    bool knowsTeam = false; ///< a team is kept although another workspace is open
};

} // namespace siaran::ui
