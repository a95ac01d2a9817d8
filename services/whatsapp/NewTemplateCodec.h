#pragma once

#include "services/whatsapp/NewTemplate.h"

#include <QJsonArray>
#include <QJsonObject>

namespace siaran::whatsapp {

/// The body of POST /{waba-id}/message_templates.
[[nodiscard]] QJsonObject encode(const NewTemplate& content);

/// Its components alone, which is what an edit may change.
[[nodiscard]] QJsonArray encodedComponents(const NewTemplate& content);

} // namespace siaran::whatsapp
