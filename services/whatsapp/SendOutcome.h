#pragma once

#include "services/whatsapp/ApiError.h"

#include <QLatin1StringView>
#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace siaran::whatsapp {

/// WhatsApp took the message. Delivery, failure and price come later, by webhook.
struct Accepted {
    QString wamid = {}; ///< contains the phone number: mask it in logs
    QString recipientWaId = {}; ///< may differ from the number we sent to; empty for a recipient without a number
    QString recipientUserId = {}; ///< the recipient's BSUID, when told
    bool held = false; ///< held back for pacing; a webhook tells what becomes of it

    friend bool operator==(const Accepted&, const Accepted&) = default;
};

/// WhatsApp refused it: nothing was sent.
struct Rejected {
    ApiError error = {};
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt;

    friend bool operator==(const Rejected&, const Rejected&) = default;
};

enum class NotSentReason {
    NotConnected,
    TlsFailed,
    TimedOut, ///< before anything left
    Cancelled, ///< before anything left
    ConnectionLost, ///< before anything left
    Malformed, ///< it breaks a rule of MessageRules: it would again
};

/// Proved not to have left this machine. All but Malformed are free to be tried again.
struct NotSent {
    NotSentReason reason = NotSentReason::NotConnected;
    QString detail = {}; ///< for the log; names the field of a malformed message

    friend bool operator==(const NotSent&, const NotSent&) = default;
};

enum class InDoubtReason {
    ConnectionLost,
    TimedOut,
    Cancelled,
    ServerError, ///< a 5xx: says "failed", proves nothing
    OddAnswer, ///< whole, but neither an acceptance nor a refusal: HTML, a redirect, a 200 without an id
};

/// The message may have been sent. Never to be sent again by itself (reliability.md B.2).
struct InDoubt {
    InDoubtReason reason = InDoubtReason::ConnectionLost;
    int httpStatus = 0; ///< 0 when there was none
    std::optional<ApiError> error = std::nullopt; ///< what a 5xx said
    std::optional<std::chrono::milliseconds> retryAfter = std::nullopt;

    friend bool operator==(const InDoubt&, const InDoubt&) = default;
};

using SendOutcome = std::variant<Accepted, Rejected, NotSent, InDoubt>;

/// The word to store: "not_connected", "timed_out", …
[[nodiscard]] QLatin1StringView toWord(NotSentReason reason);
[[nodiscard]] QLatin1StringView toWord(InDoubtReason reason);

} // namespace siaran::whatsapp
