#pragma once

#include "services/contacts/ContactDetails.h"
#include "services/contacts/ContactQuery.h"
#include "services/core/Result.h"
#include "services/domain/Contact.h"

#include <QJsonObject>

namespace siaran::api {

[[nodiscard]] QJsonObject toJson(const Contact& contact);
/// The same with its consents and campaigns.
[[nodiscard]] QJsonObject toJson(const contacts::ContactDetails& details);

[[nodiscard]] QJsonObject toJson(const Label& label);
[[nodiscard]] QJsonObject toJson(const WorkflowStatus& status);
[[nodiscard]] QJsonObject toJson(const CustomField& field);

/// `before` with what `json` says: name, phone, labels (by name), workflow_status (by name), rating and fields (by
/// key). What it leaves out stays; null takes a value away; a list of labels and single fields replace what was there.
/// Invalid (body.invalid) with the JSON path, also for a word that `catalogue` does not have.
[[nodiscard]] Result<contacts::ContactValues> contactFromJson(const QJsonObject& json, contacts::ContactValues before,
                                                              const contacts::ContactCatalogue& catalogue);

} // namespace siaran::api
