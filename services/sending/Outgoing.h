#pragma once

#include "services/domain/MessageContent.h"
#include "services/whatsapp/OutgoingMessage.h"

namespace siaran::sending {

/// The request for one person: `content` filled for `contact`, its file sent by `mediaId`. Invalid when a variable has
/// neither value nor fallback, and (media.missing, the detail names the field) when there is a file to send and no id.
[[nodiscard]] Result<whatsapp::OutgoingMessage> outgoingOf(const MessageContent& content, const Contact& contact,
                                                           const QString& callbackData, const QString& mediaId = {});

} // namespace siaran::sending
