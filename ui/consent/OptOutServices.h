#pragma once

#include "services/access/Role.h"

namespace siaran::consent {
class ConsentService;
class OptOutService;
class StopListService;
} // namespace siaran::consent

namespace siaran::ui {

/// What the pane of opt-outs asks.
struct OptOutServices {
    consent::OptOutService& optOuts;
    consent::StopListService& lists;
    consent::ConsentService& consent;
    access::Role role = access::Role::Owner; ///< of the person at the window
};

} // namespace siaran::ui
