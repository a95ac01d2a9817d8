#pragma once

#include <QString>

#include <optional>

namespace siaran::ui {

/// Whose side a failure is on: who can do something about it.
enum class FailureSide { Person, WhatsApp, Account, Template, Message, Siaran };

/// A failure as a shop owner can use it.
struct FailureReason {
    QString cause; ///< "This number can't get the message"
    QString remedy; ///< "Check the number."; empty when nothing is to be done
    FailureSide side = FailureSide::WhatsApp;

    friend bool operator==(const FailureReason&, const FailureReason&) = default;
};

/// The words for a code of WhatsApp's, by the reason the error catalogue gives it. A code in no table gets general
/// words; the code itself is never in them.
[[nodiscard]] FailureReason failureReason(int code);

/// The code for "this person gets too many promotions": not a failure of anybody, and worth trying another day.
[[nodiscard]] bool isHeldByWhatsApp(int code);

/// "The person", "WhatsApp" …
[[nodiscard]] QString sideText(FailureSide side);

/// What stands behind a reason, as rich text for a tooltip: remedy, whose side, and the code with WhatsApp's own words,
/// which come from outside and are escaped.
[[nodiscard]] QString failureDetails(int code, const QString& detail);

} // namespace siaran::ui
