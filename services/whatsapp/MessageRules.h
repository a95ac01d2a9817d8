#pragma once

#include "services/whatsapp/OutgoingMessage.h"

#include <QList>
#include <QString>

namespace siaran::whatsapp {

/// Why the API would refuse a message (whatsapp.md 1.2–1.6).
enum class MessageRule {
    Empty,
    TooLong,
    BadCharacters, ///< a line break, a tab or five spaces in a row in a template parameter
    BadForm, ///< not a number in E.164, a BSUID, a template name, a button position, …
    MixedNaming, ///< named and positional parameters in one message
    Ambiguous, ///< two of what may be one: an id and a link, a name or a button position twice
};

struct MessageProblem {
    MessageRule rule = MessageRule::Empty;
    QString field; ///< "recipient", "text.body", "template.header", "template.body[0]", "template.buttons[1]", …

    friend bool operator==(const MessageProblem&, const MessageProblem&) = default;
};

/// Everything that is wrong with `message`; empty when it may be sent. Lengths are counted in UTF-16 units, callback
/// data in bytes: never fewer than Meta counts.
[[nodiscard]] QList<MessageProblem> problemsOf(const OutgoingMessage& message);

} // namespace siaran::whatsapp
