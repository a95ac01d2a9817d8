#pragma once

#include "services/templates/TemplateAuthoring.h"

namespace siaran::templates {

/// What TemplateAuthoring::checkSample answers (whatsapp.md 4).
[[nodiscard]] Result<SampleFile> checkSample(HeaderFormat format, const QString& path);

} // namespace siaran::templates
