#pragma once

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
};

} // namespace siaran::ui
