#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QString>

#include <optional>

namespace siaran::db {
class Session;
}

namespace siaran::settings {

/// A business number that sends, as WhatsApp told it; empty fields were not told.
struct SendingNumber {
    QString remoteId; ///< WhatsApp's phone-number-id, digits
    QString wabaId; ///< of the account it belongs to, digits
    QString displayNumber = {};
    QString verifiedName = {};
    QString quality = {};
    std::optional<int> throughputPerSecond = std::nullopt; ///< between 1 and 1,000
};

/// The row of the number, made or brought up to date, together with its pacing row. What is not told this time stays
/// as it was; a new number sends 80 a second. Invalid for ids that are not digits.
[[nodiscard]] Result<PhoneNumberId> ensurePhoneNumber(db::Session& session, const SendingNumber& number);

/// The same for the number that campaigns leave from now on. That it is another one than before is told in the audit
/// log, with Meta's ids and without the number.
[[nodiscard]] Result<PhoneNumberId> connectPhoneNumber(db::Session& session, const SendingNumber& number,
                                                       const QString& actor);

} // namespace siaran::settings
