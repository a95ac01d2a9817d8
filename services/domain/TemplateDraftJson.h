#pragma once

#include "services/core/Result.h"
#include "services/domain/TemplateDraft.h"

#include <QJsonObject>

namespace siaran {

/// The stored form of a draft. Reading it back refuses unknown kinds and ill-typed members as Invalid, with the path in
/// the detail.
[[nodiscard]] QJsonObject toJson(const TemplateDraft& draft);
[[nodiscard]] Result<TemplateDraft> templateDraftFromJson(const QJsonObject& json);

} // namespace siaran
