#pragma once

#include "services/analytics/Report.h"
#include "ui/widgets/Badge.h"

namespace siaran::ui {

/// How the state of one message looks in a report. "Replied" wins over what it implies, and what WhatsApp holds back is
/// told apart from what failed.
[[nodiscard]] BadgeLook badgeOf(const analytics::Recipient& recipient);

/// The state as a filter: the replies have a filter of their own.
[[nodiscard]] BadgeLook filterLook(MessageStatus status);

/// Why somebody did not get the message, in one line; empty when there is nothing to explain.
[[nodiscard]] QString reasonText(const analytics::Recipient& recipient);

/// The tooltip behind the reason, as rich text; empty when the reason says it all.
[[nodiscard]] QString reasonDetails(const analytics::Recipient& recipient);

} // namespace siaran::ui
