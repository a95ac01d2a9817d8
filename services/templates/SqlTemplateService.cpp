#include "services/templates/SqlTemplateService.h"

#include "services/db/DbExecutor.h"
#include "services/templates/TemplateRepository.h"
#include "services/whatsapp/TemplateCatalogue.h"

#include <QCoro/QCoroFuture>

namespace siaran::templates {

namespace {

// Of no object: WhatsApp may answer when the service is gone. Its database goes later.
QCoro::Task<Result<SyncReport>> syncOver(db::DbExecutor& database, whatsapp::TemplateCatalogue& catalogue,
                                         QString wabaId)
{
    const auto remote = co_await catalogue.fetchAll();
    if (!remote) {
        co_return tl::unexpected(remote.error());
    }
    auto synced = database.run(
        [wabaId, templates = *remote](db::Session& session) { return syncTemplates(session, wabaId, templates); });
    co_return co_await synced;
}

} // namespace

SqlTemplateService::SqlTemplateService(db::DbExecutor& database, whatsapp::TemplateCatalogue& catalogue, QString wabaId)
    : m_database(database)
    , m_catalogue(catalogue)
    , m_wabaId(std::move(wabaId))
{
}

QCoro::Task<Result<QList<Template>>> SqlTemplateService::list()
{
    return m_database.task([](db::Session& session) { return fetchTemplates(session); });
}

QCoro::Task<Result<TemplateFacts>> SqlTemplateService::facts(TemplateId id)
{
    return m_database.task([id](db::Session& session) { return fetchFacts(session, id); });
}

QCoro::Task<Result<bool>> SqlTemplateService::syncIfOlder(std::chrono::milliseconds age)
{
    // Everything may be asked for when the service is gone; its database goes later.
    auto& database = m_database;
    auto& catalogue = m_catalogue;
    const auto account = m_wabaId;
    auto looking = database.run([age](db::Session& session) { return areFresh(session, age); });
    const auto fresh = co_await looking;
    if (!fresh || *fresh) {
        co_return fresh.map([](bool) { return false; });
    }
    const auto synced = co_await syncOver(database, catalogue, account);
    co_return synced.map([](const SyncReport&) { return true; });
}

QCoro::Task<Result<SyncReport>> SqlTemplateService::sync()
{
    return syncOver(m_database, m_catalogue, m_wabaId);
}

} // namespace siaran::templates
