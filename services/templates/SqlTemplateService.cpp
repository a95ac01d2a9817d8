#include "services/templates/SqlTemplateService.h"

#include "services/db/DbExecutor.h"
#include "services/templates/TemplateRepository.h"
#include "services/whatsapp/TemplateCatalogue.h"

#include <QCoro/QCoroFuture>

namespace siaran::templates {

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

QCoro::Task<Result<SyncReport>> SqlTemplateService::sync()
{
    // WhatsApp may answer when the service is gone; its database goes later.
    auto& database = m_database;
    const auto account = m_wabaId;
    const auto remote = co_await m_catalogue.fetchAll();
    if (!remote) {
        co_return tl::unexpected(remote.error());
    }
    auto synced = database.run([wabaId = account, templates = *remote](db::Session& session) {
        return syncTemplates(session, wabaId, templates);
    });
    co_return co_await synced;
}

} // namespace siaran::templates
