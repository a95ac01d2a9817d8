#pragma once

#include "services/access/Rights.h"
#include "services/templates/TemplateAuthoring.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::whatsapp {
class SetupGateway;
class TemplateEditor;
} // namespace siaran::whatsapp

namespace siaran::templates {

class CloudTemplateAuthoring final : public TemplateAuthoring {
public:
    /// `setup` tells the app that samples are uploaded for; `actor` is who hands in, for the audit log.
    CloudTemplateAuthoring(db::DbExecutor& database, whatsapp::TemplateEditor& editor, whatsapp::SetupGateway& setup,
                           QString wabaId, access::Actor actor);

    [[nodiscard]] Result<SampleFile> checkSample(HeaderFormat format, const QString& path) const override;
    [[nodiscard]] QCoro::Task<Result<TemplateId>> submit(TemplateDraft draft) override;
    [[nodiscard]] QCoro::Task<Result<void>> edit(TemplateId id, TemplateDraft draft) override;
    [[nodiscard]] QCoro::Task<Result<void>> remove(TemplateId id) override;

private:
    [[nodiscard]] QCoro::Task<Result<QString>> sampleHandle(TemplateDraft draft);

    db::DbExecutor& m_database;
    whatsapp::TemplateEditor& m_editor;
    whatsapp::SetupGateway& m_setup;
    const QString m_wabaId;
    const access::Actor m_actor;
};

} // namespace siaran::templates
