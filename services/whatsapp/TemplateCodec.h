#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/RemoteTemplate.h"

namespace siaran::whatsapp {

struct TemplatePage {
    QList<RemoteTemplate> templates = {};
    QString after = {}; ///< the cursor of the next page; empty on the last one
};

/// A page of GET /{waba-id}/message_templates. Unknown fields and words are kept; a page without its list is Internal,
/// so that it is never taken for "no templates".
[[nodiscard]] Result<TemplatePage> decodeTemplatePage(const QJsonObject& page);

[[nodiscard]] RemoteTemplate decodeTemplate(const QJsonObject& json);

} // namespace siaran::whatsapp
