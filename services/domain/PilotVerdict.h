#pragma once

#include <chrono>

namespace siaran {

/// How the people of a pilot batch fare. The parts are of `people`; the rest was delivered, read or skipped.
struct PilotTally {
    int people = 0;
    int untried = 0; ///< waiting for their turn, or on their way
    int unknown = 0; ///< WhatsApp took it, or may have; what became of it is not told yet
    int failed = 0;
    std::chrono::milliseconds sinceLast {0}; ///< since the last of them was taken or refused
};

enum class PilotVerdict { Wait, Failed, Passed };

/// The batch has failed as soon as more than `failurePercent` of it have, whatever the others do; it has passed once
/// every outcome is told, or 20 seconds after the last was taken.
[[nodiscard]] PilotVerdict judgePilot(const PilotTally& tally, int failurePercent);

} // namespace siaran
