#pragma once

#include "services/access/Rights.h"
#include "services/templates/TemplateService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::whatsapp {
class TemplateCatalogue;
}

namespace siaran::templates {

class SqlTemplateService final : public TemplateService {
public:
    /// `wabaId` is the account whose templates `catalogue` tells.
    SqlTemplateService(db::DbExecutor& database, whatsapp::TemplateCatalogue& catalogue, QString wabaId,
                       access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<QList<Template>>> list() override;
    [[nodiscard]] QCoro::Task<Result<TemplatePage>> page(std::optional<TemplateStatus> status, TemplatePlace after,
                                                         int limit) override;
    [[nodiscard]] QCoro::Task<Result<SyncReport>> sync() override;
    [[nodiscard]] QCoro::Task<Result<bool>> syncIfOlder(std::chrono::milliseconds age) override;
    [[nodiscard]] QCoro::Task<Result<TemplateFacts>> facts(TemplateId id) override;

private:
    db::DbExecutor& m_database;
    whatsapp::TemplateCatalogue& m_catalogue;
    const QString m_wabaId;
    const access::Actor m_actor;
};

} // namespace siaran::templates
