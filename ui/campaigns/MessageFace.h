#pragma once

#include "services/domain/MessageContent.h"
#include "ui/widgets/MessageBubble.h"

namespace siaran::ui {

/// A message as one person would see it.
struct MessageFace {
    BubbleContent bubble;
    QStringList missing; ///< variables this person has no value for: the message would not be sent to them
};

/// Fills `content` for `person`; a variable without a value shows as its name in braces. A contact of nothing is
/// nobody: the message as it stands before it is filled.
[[nodiscard]] MessageFace faceFor(const MessageContent& content, const Contact& person);

} // namespace siaran::ui
