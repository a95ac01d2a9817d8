#include "services/access/SqlAuditService.h"

#include "services/access/AuditExport.h"
#include "services/access/AuditRepository.h"
#include "services/access/AuditVerifier.h"
#include "services/access/VerifyProgressRelay.h"
#include "services/db/DbExecutor.h"

namespace siaran::access {

SqlAuditService::SqlAuditService(db::DbExecutor& database, db::DbExecutor& exports, Actor actor)
    : m_database(database)
    , m_exports(exports)
    , m_actor(std::move(actor))
    , m_cancelledUpTo(std::make_shared<std::atomic<quint64>>(0))
{
}

SqlAuditService::~SqlAuditService()
{
    cancelVerify();
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

QCoro::Task<Result<AuditVerdict>> SqlAuditService::verify(std::function<void(AuditProgress)> progress)
{
    const auto number = ++m_lastVerify;
    const auto relay = std::make_shared<VerifyProgressRelay>();
    if (progress) {
        QObject::connect(relay.get(), &VerifyProgressRelay::progressed, &m_here, std::move(progress),
                         Qt::QueuedConnection);
    }
    const VerifyHooks hooks {
        .isCancelled = [number, upTo = m_cancelledUpTo] { return upTo->load() >= number; },
        .progress = [relay](const AuditProgress& state) { Q_EMIT relay->progressed(state); },
    };
    return m_exports.task(
        allowed(m_actor, Act::ReadAudit, [hooks](db::Session& session) { return verifyAudit(session, hooks); }));
}

void SqlAuditService::cancelVerify()
{
    m_cancelledUpTo->store(m_lastVerify);
}

QCoro::Task<Result<int>> SqlAuditService::exportCsv(AuditQuery query, QString path)
{
    return m_exports.task(allowed(m_actor, Act::ReadAudit,
                                  [query = std::move(query), path = std::move(path), actor = m_actor.name](
                                      db::Session& session) { return exportAudit(session, actor, query, path); }));
}

} // namespace siaran::access
