#include "services/domain/PilotVerdict.h"

using namespace std::chrono_literals;

namespace siaran {

namespace {

// Most reports of WhatsApp come within seconds; who has his telephone off would hold up everybody else.
constexpr auto Patience = 20s;

} // namespace

PilotVerdict judgePilot(const PilotTally& tally, int failurePercent)
{
    if (tally.failed * 100 > failurePercent * tally.people) {
        return PilotVerdict::Failed;
    }
    const bool isTold = tally.untried == 0 && (tally.unknown == 0 || tally.sinceLast >= Patience);
    return isTold ? PilotVerdict::Passed : PilotVerdict::Wait;
}

} // namespace siaran
