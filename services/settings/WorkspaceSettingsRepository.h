#pragma once

#include "services/settings/WorkspaceSettings.h"

namespace siaran::db {
class Session;
}

namespace siaran::settings {

[[nodiscard]] Result<WorkspaceSettings> fetchWorkspaceSettings(db::Session& session);

/// Writes what differs between the two, with an entry in the audit log, and tells the topic "settings". Invalid (see
/// check()) writes nothing; so does a change of the workspace's key, with reason "settings.workspace.key".
[[nodiscard]] Result<void> changeWorkspaceSettings(db::Session& session, const WorkspaceSettings& before,
                                                   const WorkspaceSettings& after, const QString& actor);

} // namespace siaran::settings
