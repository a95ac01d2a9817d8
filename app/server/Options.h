#pragma once

#include "app/workspace/WorkspaceOptions.h"
#include "services/access/Person.h"
#include "services/api/Api.h"
#include "services/core/Result.h"

#include <QDate>
#include <QStringList>

namespace siaran::app {

/// What siaran-server was asked to do.
struct ServerOptions {
    enum class Command { Run, Migrate, CreateTeam, InvitePerson, CreateToken, RevokeToken, ReplayInbox, VerifyAudit };
    Command command = Command::Run;
    WorkspaceOptions workspace = {};
    api::ApiLimits limits = {};
    QString ownerTokenFile = {}; ///< empty: none is kept
    access::NewPerson person = {}; ///< to found the team, or to be invited
    QString tokenName = {};
    access::Role tokenRole = access::Role::Agent;
    int tokenDays = 0; ///< 0: it does not run out
    QDate replayFrom = {}; ///< UTC, both days included
    QDate replayUntil = {};
};

/// Reads `siaran-server [--config FILE] [--data-dir DIR] [--listen 127.0.0.1:PORT] [--join] [COMMAND]`; WhatsApp and
/// the team from the environment, else from the file. Invalid, with a sentence for the terminal as its detail, when the
/// words make no sense. Ends the program for --help and --version.
[[nodiscard]] Result<ServerOptions> readServerOptions(const QStringList& arguments);

} // namespace siaran::app
