#pragma once

#include "services/simulator/AccountState.h"
#include "services/simulator/History.h"
#include "services/simulator/MarketingCap.h"
#include "services/simulator/PairLimit.h"
#include "services/simulator/Preferences.h"
#include "services/simulator/ReachLimit.h"
#include "services/simulator/ServiceWindows.h"
#include "services/simulator/SimulatorSettings.h"

namespace siaran::simulator {

/// What the simulated WhatsApp remembers of the business and of people between requests.
struct Memory {
    explicit Memory(const SimulatorSettings& settings)
        : account(settings.limits.tokenLasts)
        , reach(settings.limits.people)
        , cap(settings.limits.marketingPerDay)
    {
    }

    AccountState account;
    ServiceWindows windows;
    Preferences preferences;
    PairLimit pairs;
    ReachLimit reach;
    MarketingCap cap;
    History history;
};

} // namespace siaran::simulator
