#pragma once

#include "services/domain/TemplateDraft.h"

#include <QJsonArray>

namespace siaran::templates {

/// `source` as a draft, with the examples that WhatsApp's component list tells; without a sample file.
[[nodiscard]] TemplateDraft draftOf(const Template& source, const QJsonArray& components);

/// Whether a draft can hold everything that stands in `components`.
[[nodiscard]] bool isWritable(const QJsonArray& components);

} // namespace siaran::templates
