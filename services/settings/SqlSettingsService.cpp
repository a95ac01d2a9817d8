#include "services/settings/SqlSettingsService.h"

#include "services/db/DbExecutor.h"
#include "services/settings/WorkspaceSettingsRepository.h"

namespace siaran::settings {

using access::Act;
using access::allowed;

SqlSettingsService::SqlSettingsService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<WorkspaceSettings>> SqlSettingsService::load()
{
    return m_database.task([](db::Session& session) { return fetchWorkspaceSettings(session); });
}

QCoro::Task<Result<void>> SqlSettingsService::save(WorkspaceSettings before, WorkspaceSettings after)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeSettings, [before, after, actor = m_actor.name](db::Session& session) {
            return changeWorkspaceSettings(session, before, after, actor);
        }));
}

} // namespace siaran::settings
