#pragma once

#include "services/core/Result.h"
#include "services/webhooks/WebhookEvent.h"

#include <QByteArray>
#include <QList>

namespace siaran::webhooks {

/// Everything a webhook body tells, in its order. Lenient with what is inside (whatsapp.md 7: times as text or number,
/// any list missing, numbers with or without '+', user ids where a number was expected); what it does not know becomes
/// an UnknownEvent. Invalid when the body is no JSON object at all.
[[nodiscard]] Result<QList<WebhookEvent>> decode(const QByteArray& body);

/// Whether a customer says something with it: a reaction or a notice of the system is no reply.
[[nodiscard]] bool isReply(const InboundMessage& message);

} // namespace siaran::webhooks
