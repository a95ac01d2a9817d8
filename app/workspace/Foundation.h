#pragma once

#include "app/support/Worker.h"
#include "app/workspace/WorkspaceOptions.h"
#include "services/access/Person.h"
#include "services/core/Result.h"
#include "services/db/PrivateCluster.h"
#include "services/db/SqlCatalog.h"
#include "services/settings/WorkspaceSettings.h"
#include "services/simulator/Simulator.h"
#include "services/whatsapp/AnswerTimes.h"
#include "services/whatsapp/CloudApiEndpoint.h"
#include "services/whatsapp/TransportSettings.h"

#include <QUrl>

#include <memory>
#include <optional>

namespace siaran::app {

/// What a workspace stands on: a running, migrated database, the simulator of a practice, and where WhatsApp is.
/// Destroyed in the order that stops the simulator before the database.
struct Foundation {
    std::unique_ptr<db::PrivateCluster> cluster; ///< null for a team's
    db::ConnectionSettings database;
    db::SqlCatalog catalog;
    access::Seat seat; ///< who opened it, and as what
    settings::WorkspaceSettings settings; ///< as they were at the start
    std::unique_ptr<Worker<simulator::Simulator>> simulator; ///< null unless practice
    QUrl simulatorUrl;
    std::optional<whatsapp::CloudApiEndpoint> endpoint; ///< nothing while no WhatsApp account is connected
    whatsapp::TransportSettings transport;
    /// What is sent over it, and how long the answers take.
    std::shared_ptr<whatsapp::AnswerTimes> answerTimes = std::make_shared<whatsapp::AnswerTimes>();
};

/// Lays it. For practice it fills the WhatsApp settings and secrets of `options` with the simulator's. Errors as in
/// Workspace::open.
[[nodiscard]] Result<Foundation> layFoundation(WorkspaceOptions& options);

} // namespace siaran::app
