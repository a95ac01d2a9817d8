#pragma once

#include "services/domain/MessageStatus.h"
#include "services/sending/AttemptKey.h"
#include "services/whatsapp/SendOutcome.h"

#include <QString>

#include <chrono>
#include <optional>

namespace siaran::sending {

/// The stored outcome of an attempt.
enum class AttemptOutcome { Accepted, Rejected, NotSent, InDoubt };

[[nodiscard]] QString toWord(AttemptOutcome outcome);

/// What one attempt's end means for the ledger, and for the campaign or the number beyond it.
struct Settlement {
    /// What must happen besides storing it.
    enum class Effect {
        None,
        SlowDown, ///< the whole number
        WaitForPerson, ///< nothing to this person from this number before `delay`
        PauseForTemplate,
        PauseForContent,
        PauseForAccount, ///< every campaign of the account
    };

    AttemptKey key;
    AttemptOutcome outcome = AttemptOutcome::Accepted;
    MessageStatus status = MessageStatus::Accepted; ///< Accepted, Pending, Failed, InDoubt or Skipped
    QString wamid = {};
    std::optional<int> errorCode = std::nullopt;
    int httpStatus = 0; ///< 0 when no answer came
    QString detail = {}; ///< a stored word or WhatsApp's own; holds no personal data
    std::chrono::milliseconds delay {0}; ///< for Pending: not tried again before
    Effect effect = Effect::None;

    friend bool operator==(const Settlement&, const Settlement&) = default;
};

/// The rule of reliability.md B.2: accepted stands; a refusal is final for the person unless it may be tried again
/// (RetryPolicy), or unless it blames the template or the account (then nobody is lost: the recipient waits and the
/// campaign pauses); what never left is free to be tried again; everything else is in doubt. `refusals` is how often
/// this message was refused before; `unit` in [0, 1) spreads the delays.
[[nodiscard]] Settlement settlementOf(const AttemptKey& key, const whatsapp::SendOutcome& outcome, int refusals,
                                      double unit);

} // namespace siaran::sending
