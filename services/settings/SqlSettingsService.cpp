#include "services/settings/SqlSettingsService.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/db/DbExecutor.h"
#include "services/db/Session.h"
#include "services/settings/WorkspaceSettingsRepository.h"

#include <QJsonArray>

namespace siaran::settings {

using namespace Qt::StringLiterals;
using access::Act;
using access::allowed;

namespace {

QJsonObject idOf(const QString& number)
{
    return number.isEmpty() ? QJsonObject() : QJsonObject {{u"remote_id"_s, number}};
}

QJsonObject detailOf(const ConnectionChange& change)
{
    auto detail = access::changeOf(idOf(change.numberBefore), idOf(change.numberAfter));
    detail.insert(u"parts"_s, QJsonArray::fromStringList(change.parts));
    if (!change.forgotten.isEmpty()) {
        detail.insert(u"forgotten"_s, QJsonArray::fromStringList(change.forgotten));
    }
    return detail;
}

} // namespace

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

QCoro::Task<Result<void>> SqlSettingsService::tellConnection(ConnectionChange change)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeSettings, [change = std::move(change), actor = m_actor.name](db::Session& session) {
            db::Transaction transaction(session);
            return transaction.begin()
                .and_then([&] {
                    return access::record(session, actor, u"number.connection_changed"_s, std::nullopt,
                                          detailOf(change));
                })
                .and_then([&] { return transaction.commit(); });
        }));
}

} // namespace siaran::settings
