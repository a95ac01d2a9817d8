#pragma once

#include "services/core/Result.h"
#include "services/sending/LedgerRecords.h"

#include <QStringList>

#include <optional>

namespace siaran::db {
class Session;
}

namespace siaran::sending {

/// See Ledger::reserve and Ledger::reserveTurn.
[[nodiscard]] Result<SlotReservation> reserveSlots(db::Session& session, const QUuid& sender, PhoneNumberId number,
                                                   double level, int count);
[[nodiscard]] Result<SlotReservation> reserveTurnSlots(db::Session& session, CampaignId campaign, double perSecond,
                                                       int count);

/// How many people `account` may still write to first within its 24 hours; nothing when it has no limit. Other claims
/// of the account wait until the caller's transaction ends.
[[nodiscard]] Result<std::optional<int>> freeOpenings(db::Session& session, const QString& account);
/// In the caller's transaction, after freeOpenings().
[[nodiscard]] Result<void> recordOpenings(db::Session& session, const QString& account, const QStringList& phones);
[[nodiscard]] Result<void> restCampaign(db::Session& session, CampaignId campaign, const QString& account);

/// In one transaction; see Ledger::learn.
[[nodiscard]] Result<void> storeFacts(db::Session& session, const NumberFacts& facts);

} // namespace siaran::sending
