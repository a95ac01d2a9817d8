#pragma once

#include "services/simulator/ApiError.h"

#include <QJsonObject>

namespace siaran::simulator {

/// Whether a message of `type` other than text and template may be sent as it is: files, places, cards, reactions and
/// what has buttons or lists. Checks what the API checks before it takes a message (whatsapp.md 1.4 and 1.5). Pure.
[[nodiscard]] Checked<void> checkContent(const QString& type, const QJsonObject& message);

/// Whether checkContent() knows the type.
[[nodiscard]] bool isContentType(const QString& type);

} // namespace siaran::simulator
