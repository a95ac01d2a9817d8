#pragma once

#include "services/domain/Template.h"
#include "ui/widgets/Badge.h"

namespace siaran::ui {

/// How a template's state looks.
[[nodiscard]] BadgeLook templateBadge(const Template& source);

/// What a state means for the shop and what to do about it; for a rejected one with WhatsApp's reason in words. Empty
/// for an approved template: it can be sent.
[[nodiscard]] QString templateAdvice(const Template& source);

/// WhatsApp's judgement of a template by how people took it, where there is one to worry about; else empty.
[[nodiscard]] QString qualityAdvice(const QString& quality);

} // namespace siaran::ui
