#pragma once

#include "services/access/Rights.h"
#include "services/contacts/CatalogueService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::contacts {

/// The catalogue in the database.
class SqlCatalogueService final : public CatalogueService {
public:
    /// `actor` is who is told in the audit log.
    SqlCatalogueService(db::DbExecutor& database, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<CatalogueUse>> uses() override;
    [[nodiscard]] QCoro::Task<Result<LabelId>> createLabel(QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> renameLabel(LabelId label, QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> mergeLabels(LabelId from, LabelId into) override;
    [[nodiscard]] QCoro::Task<Result<void>> removeLabel(LabelId label, Confirmation confirmation) override;
    [[nodiscard]] QCoro::Task<Result<WorkflowStatusId>> createWorkflowStatus(QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> renameWorkflowStatus(WorkflowStatusId status, QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> removeWorkflowStatus(WorkflowStatusId status,
                                                                 Confirmation confirmation) override;
    [[nodiscard]] QCoro::Task<Result<CustomField>> createField(QString label, FieldType type,
                                                               QStringList choices) override;
    [[nodiscard]] QCoro::Task<Result<void>> renameField(CustomFieldId field, QString label) override;
    [[nodiscard]] QCoro::Task<Result<void>> setChoices(CustomFieldId field, QStringList choices) override;
    [[nodiscard]] QCoro::Task<Result<void>> removeField(CustomFieldId field, Confirmation confirmation) override;

private:
    db::DbExecutor& m_database;
    const access::Actor m_actor;
};

} // namespace siaran::contacts
