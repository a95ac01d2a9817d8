#pragma once

#include "services/core/Result.h"
#include "services/domain/TemplateDraft.h"
#include "services/whatsapp/MediaGateway.h"
#include "services/whatsapp/NewTemplate.h"

namespace siaran::templates {

/// A draft without problems in the shape the API takes. `sampleHandle` is that of its media header's sample.
[[nodiscard]] whatsapp::NewTemplate newTemplateOf(const TemplateDraft& draft, const QString& sampleHandle);

/// The sample of a media header from the disk. Invalid (media.unreadable) when it cannot be read or is too long.
[[nodiscard]] Result<whatsapp::MediaFile> readSample(const QString& path);

} // namespace siaran::templates
