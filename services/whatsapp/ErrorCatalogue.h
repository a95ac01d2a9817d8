#pragma once

#include "services/whatsapp/ApiError.h"

#include <QLatin1StringView>
#include <QList>

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

/// The codes that the table has in this class.
[[nodiscard]] QList<int> codesOf(ErrorClass kind);

/// What follows from a refusal, beside the outcome of the one message.
enum class ErrorAction {
    TryAgain, ///< after a while, a few times
    SlowDown, ///< and the whole number slower
    WaitForPerson, ///< and everybody else's messages to this person wait as well
    Fail, ///< this recipient only
    PauseCampaign, ///< nobody fails for it: the recipient waits until a person has mended it
    PauseAccount, ///< the same, for every campaign of the account
};
[[nodiscard]] ErrorAction actionOf(const ApiError& error);

/// A stable word for what is the matter ("not_on_whatsapp", "too_many_promotions", "template_paused" ...): what
/// failures are grouped by, and what picks a sentence for people. "unknown" for a code in no table.
[[nodiscard]] QLatin1StringView reasonOf(int code);

/// False for a code that is in no table: worth a notice to the owner.
[[nodiscard]] bool isKnownCode(int code);

/// Whether the code names a refusal for now, so that it proves even in a 5xx that nothing was sent
/// (reliability.md B.2 rule 2: 4, 80007, 130429, 131056, 131057).
[[nodiscard]] bool meansNotNow(int code);

/// Whether a message sent by a media id may have been refused because the id is not known any more: the file is then
/// uploaded anew and nobody fails.
[[nodiscard]] bool mayMeanUnknownFile(const ApiError& error);

/// Whether an Account error is about the recipient's country only, and others may go on (130497).
[[nodiscard]] bool isForCountryOnly(int code);

} // namespace siaran::whatsapp
