#pragma once

#include "services/access/Role.h"
#include "services/access/TeamAddress.h"
#include "services/core/Result.h"
#include "services/settings/WhatsAppSecrets.h"
#include "services/settings/WhatsAppSettings.h"
#include "services/simulator/SimulatorSettings.h"

#include <QByteArray>
#include <QString>

#include <optional>

class QProcessEnvironment;

namespace siaran::app {

using settings::WhatsAppSecrets;

/// What it takes to open a workspace.
struct WorkspaceOptions {
    QString
        folder; ///< absolute; holds the journals and logs of this workspace and, unless it is a team's, its database
    /// Where the team's database is, and as whom this program signs in; nothing: the workspace is on this computer.
    std::optional<access::TeamLogin> team = std::nullopt;
    bool joins = false; ///< works beside another program that runs the database, instead of refusing to
    QString programs = {}; ///< where PostgreSQL's programs are, when a person named the folder
    QString actor = {}; ///< who is told in the audit log
    /// As whom the person works. Whoever has the workspace on their computer owns it, and may look at it as another; in
    /// that of a team the login says it.
    access::Role role = access::Role::Owner;
    settings::WhatsAppSettings whatsapp = {};
    WhatsAppSecrets secrets = {};
    quint16 webhookPort = 0; ///< of the loopback endpoint; 0: any free one
    /// Practice: messages go to a simulator inside this program, and nowhere else.
    std::optional<simulator::SimulatorSettings> practice = std::nullopt;
    bool isServer = false; ///< meant to be always on: it starts campaigns rather than a desktop beside it
};

/// The account and its secrets from SIARAN_GRAPH_URL, SIARAN_GRAPH_VERSION, SIARAN_GRAPH_CA, SIARAN_WA_PHONE_NUMBER_ID,
/// SIARAN_WA_WABA_ID, SIARAN_WA_TOKEN, SIARAN_WA_APP_SECRET and SIARAN_WA_VERIFY_TOKEN.
///
/// A secret that is in no variable is looked for among the systemd credentials ($CREDENTIALS_DIRECTORY), then in the
/// file that SIARAN_SECRETS_FILE names. Errors are those of the secret stores: a file that others may read is refused.
[[nodiscard]] Result<void> takeWhatsAppFrom(const QProcessEnvironment& environment, WorkspaceOptions& options);

/// The password of the team's login from the same places: SIARAN_TEAM_PASSWORD, the credential team.password, the file.
/// Does nothing without a team; NotFound when there is none.
[[nodiscard]] Result<void> takeTeamPasswordFrom(const QProcessEnvironment& environment, WorkspaceOptions& options);

} // namespace siaran::app
