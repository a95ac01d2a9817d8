#pragma once

#include "services/contacts/CatalogueService.h"

namespace siaran::db {
class Session;
}

namespace siaran::contacts {

/// What words there are and who uses them.
[[nodiscard]] Result<CatalogueUse> fetchUses(db::Session& session);

// The functions below change things and want the caller's transaction; errors are those of CatalogueService.

[[nodiscard]] Result<LabelId> insertLabel(db::Session& session, const QString& name);
[[nodiscard]] Result<void> renameLabel(db::Session& session, LabelId label, const QString& name);
[[nodiscard]] Result<void> mergeLabels(db::Session& session, LabelId from, LabelId into);
[[nodiscard]] Result<void> deleteLabel(db::Session& session, LabelId label, Confirmation confirmation);

[[nodiscard]] Result<WorkflowStatusId> insertWorkflowStatus(db::Session& session, const QString& name);
[[nodiscard]] Result<void> renameWorkflowStatus(db::Session& session, WorkflowStatusId status, const QString& name);
[[nodiscard]] Result<void> deleteWorkflowStatus(db::Session& session, WorkflowStatusId status,
                                                Confirmation confirmation);

[[nodiscard]] Result<CustomField> insertField(db::Session& session, const QString& label, FieldType type,
                                              const QStringList& choices);
[[nodiscard]] Result<void> renameField(db::Session& session, CustomFieldId field, const QString& label);
[[nodiscard]] Result<void> setFieldChoices(db::Session& session, CustomFieldId field, const QStringList& choices);
[[nodiscard]] Result<void> deleteField(db::Session& session, CustomFieldId field, Confirmation confirmation);

} // namespace siaran::contacts
