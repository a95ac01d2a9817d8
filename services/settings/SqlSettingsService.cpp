#include "services/settings/SqlSettingsService.h"

#include "services/db/DbExecutor.h"
#include "services/settings/WorkspaceSettingsRepository.h"

namespace siaran::settings {

SqlSettingsService::SqlSettingsService(db::DbExecutor& database)
    : m_database(database)
{
}

QCoro::Task<Result<WorkspaceSettings>> SqlSettingsService::load()
{
    return m_database.task([](db::Session& session) { return fetchWorkspaceSettings(session); });
}

QCoro::Task<Result<void>> SqlSettingsService::save(WorkspaceSettings before, WorkspaceSettings after)
{
    return m_database.task(
        [before, after](db::Session& session) { return changeWorkspaceSettings(session, before, after); });
}

} // namespace siaran::settings
