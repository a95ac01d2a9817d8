#pragma once

#include "services/domain/Campaign.h"
#include "services/domain/MessageStatus.h"
#include "ui/widgets/Badge.h"

namespace siaran::ui {

/// How one recipient's state looks. `replied` wins over every state that reached the person.
[[nodiscard]] BadgeLook badgeOf(MessageStatus status, bool replied = false);

/// How a campaign's state looks. `withProblems`: it finished, but somebody was not reached. Of a draft that another
/// owner was asked about, `approval` tells more.
[[nodiscard]] BadgeLook badgeOf(CampaignStatus status, bool withProblems = false,
                                ApprovalState approval = ApprovalState::None);

} // namespace siaran::ui
