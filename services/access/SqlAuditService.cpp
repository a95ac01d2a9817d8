#include "services/access/SqlAuditService.h"

#include "services/access/AuditExport.h"
#include "services/access/AuditRepository.h"
#include "services/access/AuditVerifier.h"
#include "services/db/DbExecutor.h"

namespace siaran::access {

SqlAuditService::SqlAuditService(db::DbExecutor& database, db::DbExecutor& exports, Actor actor)
    : m_database(database)
    , m_exports(exports)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<AuditPage>> SqlAuditService::page(AuditQuery query, qint64 before, int limit)
{
    return m_database.task(
        allowed(m_actor, Act::ReadAudit, [query = std::move(query), before, limit](db::Session& session) {
            return fetchAuditPage(session, query, before, limit);
        }));
}

QCoro::Task<Result<QStringList>> SqlAuditService::actors()
{
    return m_database.task(allowed(m_actor, Act::ReadAudit, fetchAuditActors));
}

QCoro::Task<Result<AuditVerdict>> SqlAuditService::verify()
{
    return m_exports.task(allowed(m_actor, Act::ReadAudit, verifyAudit));
}

QCoro::Task<Result<int>> SqlAuditService::exportCsv(AuditQuery query, QString path)
{
    return m_exports.task(allowed(m_actor, Act::ReadAudit,
                                  [query = std::move(query), path = std::move(path), actor = m_actor.name](
                                      db::Session& session) { return exportAudit(session, actor, query, path); }));
}

} // namespace siaran::access
