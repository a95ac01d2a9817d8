#pragma once

#include "services/settings/ConnectionChange.h"
#include "services/settings/WorkspaceSettings.h"

#include <QCoro/QCoroTask>

namespace siaran::settings {

/// What the screens may ask about the workspace's settings. Lives on one thread; answers come back on the caller's.
class SettingsService {
public:
    virtual ~SettingsService() = default;
    Q_DISABLE_COPY_MOVE(SettingsService)

    [[nodiscard]] virtual QCoro::Task<Result<WorkspaceSettings>> load() = 0;

    /// Saves what the person changed from `before` to `after` and nothing else. Invalid, with the key as the reason
    /// ("settings.time_zone"), when a value makes no sense.
    [[nodiscard]] virtual QCoro::Task<Result<void>> save(WorkspaceSettings before, WorkspaceSettings after) = 0;

    /// Writes into the audit log what was changed about the connection, which itself is kept elsewhere.
    [[nodiscard]] virtual QCoro::Task<Result<void>> tellConnection(ConnectionChange change) = 0;

protected:
    SettingsService() = default;
};

} // namespace siaran::settings
