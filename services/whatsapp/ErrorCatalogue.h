#pragma once

#include "services/whatsapp/ApiError.h"

namespace siaran::whatsapp {

/// What an error code asks of the sender (whatsapp.md 2.3).
enum class ErrorClass {
    Transient, ///< retry with back-off, where nothing can have been sent
    Throttle, ///< slow the whole number down
    Pair, ///< wait before writing to this person again
    Recipient, ///< this person cannot be reached by this message
    Later, ///< this person not within 24 h, and never by itself
    Campaign, ///< the template or campaign is broken: stop it
    Account, ///< the number or account is: stop everything and tell the owner
    Content, ///< this message is malformed
};

[[nodiscard]] ErrorClass classOf(const ApiError& error);

/// False for a code that is in no table: worth a notice to the owner.
[[nodiscard]] bool isKnownCode(int code);

/// Whether the code says "not now" and proves that nothing was sent, so that a new attempt is allowed
/// (reliability.md B.2 rule 2: 4, 80007, 130429, 131056, 131057).
[[nodiscard]] bool meansNotNow(int code);

/// Whether the person asked WhatsApp to stop our marketing: an opt-out (131050).
[[nodiscard]] bool meansOptOut(int code);

/// Whether an Account error is about the recipient's country only, and others may go on (130497).
[[nodiscard]] bool isForCountryOnly(int code);

} // namespace siaran::whatsapp
