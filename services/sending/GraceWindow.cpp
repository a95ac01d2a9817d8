#include "services/sending/GraceWindow.h"

namespace siaran::sending {

using namespace std::chrono_literals;

bool isGraceOver(const DoubtEvidence& evidence)
{
    const auto webhooksFlow = evidence.taken > 0 && 100LL * evidence.reported >= 99LL * evidence.taken;
    return webhooksFlow && evidence.age >= (evidence.wasRefusal ? 2min : 15min);
}

DoubtRuling ruling(DoubtPolicy policy, const DoubtEvidence& evidence)
{
    if (policy == DoubtPolicy::Ask || !isGraceOver(evidence)) {
        return DoubtRuling::Wait;
    }
    if (policy == DoubtPolicy::TreatAsSent) {
        return DoubtRuling::TreatAsSent;
    }
    const auto mayTryAgain = evidence.wasRefusal && evidence.triedAgain == 0;
    return mayTryAgain ? DoubtRuling::TryAgain : DoubtRuling::Wait;
}

} // namespace siaran::sending
