#pragma once

#include "services/core/Result.h"
#include "services/whatsapp/AccountInfo.h"

namespace siaran::whatsapp {

/// "TIER_2K" -> 2,000 people. Words that are no tier are kept without a number.
[[nodiscard]] MessagingLimit messagingLimitOf(const QString& tier);

/// GET /{phone-number-id} and GET /{waba-id}; Internal without an id.
[[nodiscard]] Result<PhoneNumberInfo> decodePhoneNumber(const QJsonObject& json);
[[nodiscard]] Result<BusinessAccountInfo> decodeBusinessAccount(const QJsonObject& json);

} // namespace siaran::whatsapp
