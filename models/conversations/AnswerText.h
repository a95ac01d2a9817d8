#pragma once

#include "services/conversations/AnswerRule.h"
#include "services/conversations/Conversation.h"

#include <QDateTime>
#include <QString>

namespace siaran::models {

/// What a thread is called: the name, else the number, else that there is none.
[[nodiscard]] QString threadName(const QString& name, const QString& phoneE164);

/// When the last message came, as short as a list wants it: "14.05" today, "Mon" within a week, else the day.
[[nodiscard]] QString threadTime(const QDateTime& utc, const QDateTime& now);

/// The last message in one line; "You: …" for one of ours.
[[nodiscard]] QString lastWords(const conversations::ThreadSummary& thread);

/// The words of a message; what it is when it has none ("Photo").
[[nodiscard]] QString messageWords(const conversations::ThreadMessage& message);
[[nodiscard]] QString wordlessMessage(const QString& kind);

/// Until when free words may be sent, with what is left: "You can answer freely until 14.05 (3 h 12 min left)". Only
/// while the window is open.
[[nodiscard]] QString windowText(const QDateTime& endsAt, const QDateTime& now);

/// Why free words may not be sent, and what can be done; empty for None.
[[nodiscard]] QString lockText(conversations::AnswerLock lock);

/// Where a message of ours is: "Sent", "Read", "Not sent: …". `time` of day stands before it elsewhere.
[[nodiscard]] QString dispatchText(const conversations::Dispatch& dispatch);

} // namespace siaran::models
