#pragma once

#include <QString>

namespace siaran::ui {

/// What stands in the place of a message's words when it has none: "Photo", "Voice message" … `kind` is WhatsApp's
/// word.
[[nodiscard]] QString wordlessMessage(const QString& kind);

} // namespace siaran::ui
