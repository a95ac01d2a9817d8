#pragma once

#include "services/core/StrongId.h"

namespace siaran::sending {

/// One attempt to reach one recipient: the unit that is put on the wire at most once.
struct AttemptKey {
    CampaignId campaign;
    int position = 0;
    int attempt = 0;

    friend auto operator<=>(const AttemptKey&, const AttemptKey&) = default;
};

} // namespace siaran::sending
