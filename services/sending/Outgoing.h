#pragma once

#include "services/domain/MessageContent.h"
#include "services/whatsapp/OutgoingMessage.h"

namespace siaran::sending {

/// The request for one person: `content` filled for `contact`. Invalid when a variable has neither value nor fallback.
[[nodiscard]] Result<whatsapp::OutgoingMessage> outgoingOf(const MessageContent& content, const Contact& contact,
                                                           const QString& callbackData);

} // namespace siaran::sending
