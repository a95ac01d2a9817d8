#pragma once

#include "services/whatsapp/OutgoingMessage.h"
#include "services/whatsapp/SendOutcome.h"
#include "services/whatsapp/Transport.h"

namespace siaran::whatsapp {

/// The body of POST /{phone-number-id}/messages (whatsapp.md 1). Encodes what it is given; MessageRules judges it.
[[nodiscard]] QByteArray encode(const OutgoingMessage& message);

/// What became of a message, by what left the process and what came back (reliability.md B.2 rule 2): a refusal needs
/// Meta's own error object, "not sent" needs an unread body, and all the rest is in doubt.
[[nodiscard]] SendOutcome decodeSendAnswer(const HttpAnswer& answer);

} // namespace siaran::whatsapp
