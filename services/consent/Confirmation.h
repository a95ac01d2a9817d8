#pragma once

#include "services/consent/ConsentRecord.h"

#include <chrono>

namespace siaran::consent {

/// How long after a message of theirs somebody may be answered in free words: WhatsApp's 24 hours, less what sending
/// may take.
inline constexpr std::chrono::hours AnswerWindow {23};

/// Asks the sender to answer each of `turned` that was said by word or button within the AnswerWindow before `now`,
/// once for each message however often it is asked; in the caller's transaction, so that there is an answer exactly
/// when there is the opt-out. What WhatsApp itself, a person or a file said is not answered, nor anything when the
/// rules say so.
[[nodiscard]] Result<void> askConfirmations(db::Session& session, const QList<ConsentNews>& turned,
                                            const QDateTime& now);

} // namespace siaran::consent
