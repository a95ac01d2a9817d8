#pragma once

#include "services/conversations/Conversation.h"

#include <QDateTime>

namespace siaran::conversations {

/// Why free words or a file may not be sent to somebody now.
enum class AnswerLock {
    None,
    NoAddress,
    NeverWrote,
    WindowClosed, ///< more than 24 hours since they last wrote (whatsapp.md 3.8)
    OptedOut, ///< and not written since: who said stop is answered only when they speak again
};

/// Words and files. claim_singles.sql says the same once more at the moment of sending.
[[nodiscard]] AnswerLock lockOf(const ThreadFacts& facts, const QDateTime& now);

/// Templates need no window, but nobody who said stop gets one. NoAddress, OptedOut or None.
[[nodiscard]] AnswerLock templateLockOf(const ThreadFacts& facts);

/// Until when free words may be sent; invalid for somebody who never wrote.
[[nodiscard]] QDateTime windowEnd(const ThreadFacts& facts);

/// The reason of an Error: "answer.window_closed" …; empty for None.
[[nodiscard]] QString toReason(AnswerLock lock);

} // namespace siaran::conversations
