#pragma once

#include "services/domain/ConsentWords.h"
#include "services/webhooks/WebhookEvent.h"

namespace siaran::webhooks {

/// WhatsApp's refusal of a marketing message because the customer stopped marketing messages (whatsapp.md 8).
inline constexpr int StoppedByCustomer = 131050;

/// What a message says about hearing from us again. The words of a button are the shop's own, so a stop word beside one
/// that names what stops ("Unsubscribe from promos") is certain there, while in a typed message a person has to look.
[[nodiscard]] ConsentIntent intentOf(const InboundMessage& message, const ConsentWords& words);

} // namespace siaran::webhooks
