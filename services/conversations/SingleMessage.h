#pragma once

#include "services/conversations/OutboxRepository.h"
#include "services/core/Result.h"
#include "services/whatsapp/OutgoingMessage.h"
#include "services/whatsapp/SendOutcome.h"

namespace siaran::conversations {

/// The request for a claimed message. Invalid when what was stored makes no sense.
[[nodiscard]] Result<whatsapp::OutgoingMessage> outgoingOf(const ClaimedSingle& single, const QString& workspaceKey);

/// What an outcome means: accepted stands; a refusal is final unless it says "not now", what never left waits for its
/// next turn, everything else is in doubt. `unit` in [0, 1) spreads the delays.
[[nodiscard]] SingleSettlement settlementOf(const ClaimedSingle& single, const whatsapp::SendOutcome& outcome,
                                            double unit);

} // namespace siaran::conversations
