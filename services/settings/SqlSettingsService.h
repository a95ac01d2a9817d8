#pragma once

#include "services/access/Rights.h"
#include "services/settings/SettingsService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::settings {

class SqlSettingsService final : public SettingsService {
public:
    SqlSettingsService(db::DbExecutor& database, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<WorkspaceSettings>> load() override;
    [[nodiscard]] QCoro::Task<Result<void>> save(WorkspaceSettings before, WorkspaceSettings after) override;
    [[nodiscard]] QCoro::Task<Result<void>> tellConnection(ConnectionChange change) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::settings
