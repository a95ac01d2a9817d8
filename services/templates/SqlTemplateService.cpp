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
    const auto remote = co_await m_catalogue.fetchAll();
    if (!remote) {
        co_return tl::unexpected(remote.error());
    }
    auto synced = m_database.run([wabaId = m_wabaId, templates = *remote](db::Session& session) {
        return syncTemplates(session, wabaId, templates);
    });
    co_return co_await synced;
}

} // namespace siaran::templates
