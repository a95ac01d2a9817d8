#pragma once

#include "services/settings/SettingsService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::settings {

class SqlSettingsService final : public SettingsService {
public:
    explicit SqlSettingsService(db::DbExecutor& database);

    [[nodiscard]] QCoro::Task<Result<WorkspaceSettings>> load() override;
    [[nodiscard]] QCoro::Task<Result<void>> save(WorkspaceSettings before, WorkspaceSettings after) override;

private:
    db::DbExecutor& m_database;
};

} // namespace siaran::settings
