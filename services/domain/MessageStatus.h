#pragma once

#include <QString>

#include <optional>

namespace siaran {

/// The one state a recipient of a campaign is in. "Replied" is no state: it is a time beside it.
enum class MessageStatus {
    Pending, ///< not yet handed to the sender, or handed back because nothing had left
    Claimed, ///< intent stored; the request may be on its way
    InDoubt, ///< the request left and no answer proved its outcome; never sent again by itself
    Accepted, ///< WhatsApp answered with a message id
    Sent,
    Delivered,
    Read,
    Failed, ///< refused, or accepted and later reported as failed
    Skipped, ///< left out at the moment of sending, with a reason
};

/// The stored word ("pending", "in_doubt", …), and back.
[[nodiscard]] QString toWord(MessageStatus status);
[[nodiscard]] std::optional<MessageStatus> messageStatusFromWord(const QString& word);

/// The status after `news` arrived for a message in `current`. Statuses only move forward, in any order of arrival and
/// however often: a later proof of life (sent, delivered, read) corrects in doubt, and delivered or read correct
/// failed; nothing corrects skipped. The order of belief is that of a chain, so the outcome is the same for every order
/// of arrival. `news` is one of Accepted, Sent, Delivered, Read, Failed, InDoubt.
[[nodiscard]] MessageStatus merged(MessageStatus current, MessageStatus news);

/// Whether nothing more is waited for before the campaign may be called completed: in doubt waits for its echo, the end
/// of its grace or a person.
[[nodiscard]] bool isSettled(MessageStatus status);

/// Why somebody the segment matched is not sent to. Somebody with several reasons counts once, by the first in this
/// order.
enum class ExclusionReason {
    Suppressed, ///< the number was erased on its owner's wish and must not come back
    OptedOut,
    Cooldown,
    InvalidNumber,
    DuplicateNumber,
    MissingVariable
};

/// The stored word ("opted_out", …), and back.
[[nodiscard]] QString toWord(ExclusionReason reason);
[[nodiscard]] std::optional<ExclusionReason> exclusionReasonFromWord(const QString& word);

} // namespace siaran
