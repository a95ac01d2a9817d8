#pragma once

#include "services/sending/AftercareService.h"

namespace siaran::db {
class Session;
}

namespace siaran::sending {

[[nodiscard]] Result<QList<Doubt>> fetchDoubts(db::Session& session, CampaignId campaign, int after, int limit);

/// In one transaction, audited in the name of `actor`.
[[nodiscard]] Result<int> resolveByHand(db::Session& session, const QString& actor, CampaignId campaign,
                                        const QList<int>& positions, DoubtResolution resolution);

[[nodiscard]] Result<QList<Failure>> fetchFailures(db::Session& session, CampaignId campaign, const QString& reason,
                                                   int after, int limit);
[[nodiscard]] Result<QList<FailureCount>> countFailures(db::Session& session, CampaignId campaign);

/// In one transaction, audited in the name of `actor`.
[[nodiscard]] Result<RetryReceipt> retryFailures(db::Session& session, const QString& actor, const RetryOrder& order);

} // namespace siaran::sending
