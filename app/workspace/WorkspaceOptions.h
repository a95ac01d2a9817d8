#pragma once

#include "services/access/Role.h"
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

/// What it takes to open a workspace on this computer.
struct WorkspaceOptions {
    QString folder; ///< absolute; holds the database, journals and logs of this workspace
    bool joins = false; ///< works beside another program that runs the database, instead of refusing to
    QString programs = {}; ///< where PostgreSQL's programs are, when a person named the folder
    QString actor = {}; ///< who is told in the audit log
    /// As whom the person works. Whoever has the workspace on their computer owns it, and may look at it as another.
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

} // namespace siaran::app
