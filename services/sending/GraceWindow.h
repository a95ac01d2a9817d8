#pragma once

#include "services/core/StrongId.h"

#include <QString>

#include <chrono>

namespace siaran::sending {

/// What a campaign decided beforehand about people whose outcome nobody can prove.
enum class DoubtPolicy { Ask, TreatAsSent, TryAgain };

/// What speaks for and against a request having been taken, as long as no echo of it has come.
struct DoubtEvidence {
    std::chrono::seconds age {0}; ///< since it was claimed
    int taken = 0; ///< requests of the same number in the same minute that WhatsApp is known to have taken
    int reported = 0; ///< those of them that a webhook has told of
    bool wasRefusal = false; ///< the answer was a 5xx with WhatsApp's own error in it: it said that it failed
    int triedAgain = 0; ///< how often this message was already tried again on a presumption
};

enum class DoubtRuling { Wait, TreatAsSent, TryAgain };

/// Silence is evidence only while webhooks flow: at least 99 % of what was taken in the same minute must have been
/// reported, and 15 minutes must have passed, or two after an answer that said it had failed. Then the campaign's
/// policy rules; tried again is only what said that it failed, and only once (reliability.md B.2 rules 2 and 6). Ask
/// always waits: a person decides.
[[nodiscard]] DoubtRuling ruling(DoubtPolicy policy, const DoubtEvidence& evidence);

/// Whether the silence speaks by itself, whatever the policy.
[[nodiscard]] bool isGraceOver(const DoubtEvidence& evidence);

} // namespace siaran::sending
