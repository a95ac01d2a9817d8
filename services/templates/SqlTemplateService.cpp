#include "services/templates/SqlTemplateService.h"

#include "services/db/DbExecutor.h"
#include "services/templates/TemplateRepository.h"
#include "services/whatsapp/TemplateCatalogue.h"

#include <QCoro/QCoroFuture>

namespace siaran::templates {

using access::Act;
using access::allowed;

namespace {

// Of no object: WhatsApp may answer when the service is gone. Its database goes later.
QCoro::Task<Result<SyncReport>> syncOver(db::DbExecutor& database, whatsapp::TemplateCatalogue& catalogue,
                                         QString wabaId, access::Actor actor)
{
    if (const auto may = access::check(actor, Act::ChangeTemplates); !may) {
        co_return tl::unexpected(may.error());
    }
    const auto remote = co_await catalogue.fetchAll();
    if (!remote) {
        co_return tl::unexpected(remote.error());
    }
    auto synced = database.run([wabaId, templates = *remote, who = actor.name](db::Session& session) {
        return syncTemplates(session, wabaId, templates, who);
    });
    co_return co_await synced;
}

} // namespace

SqlTemplateService::SqlTemplateService(db::DbExecutor& database, whatsapp::TemplateCatalogue& catalogue, QString wabaId,
                                       access::Actor actor)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_wabaId(std::move(wabaId))
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<QList<Template>>> SqlTemplateService::list()
{
    return m_database.task(
        allowed(m_actor, Act::ReadTemplates, [](db::Session& session) { return fetchTemplates(session); }));
}

QCoro::Task<Result<TemplatePage>> SqlTemplateService::page(std::optional<TemplateStatus> status, TemplatePlace after,
                                                           int limit)
{
    return m_database.task(
        allowed(m_actor, Act::ReadTemplates, [status, after = std::move(after), limit](db::Session& session) {
            return fetchTemplatePage(session, status, after, limit);
        }));
}

QCoro::Task<Result<TemplateFacts>> SqlTemplateService::facts(TemplateId id)
{
    return m_database.task(
        allowed(m_actor, Act::ReadTemplates, [id](db::Session& session) { return fetchFacts(session, id); }));
}

QCoro::Task<Result<bool>> SqlTemplateService::syncIfOlder(std::chrono::milliseconds age)
{
    // Everything may be asked for when the service is gone; its database goes later.
    auto& database = m_database;
    auto& catalogue = m_catalogue;
    const auto account = m_wabaId;
    const auto actor = m_actor;
    auto looking = database.run(
        allowed(actor, Act::ChangeTemplates, [age](db::Session& session) { return areFresh(session, age); }));
    const auto fresh = co_await looking;
    if (!fresh || *fresh) {
        co_return fresh.map([](bool) { return false; });
    }
    auto syncing = syncOver(database, catalogue, account, actor);
    const auto synced = co_await syncing;
    co_return synced.map([](const SyncReport&) { return true; });
}

QCoro::Task<Result<SyncReport>> SqlTemplateService::sync()
{
    return syncOver(m_database, m_catalogue, m_wabaId, m_actor);
}

} // namespace siaran::templates
