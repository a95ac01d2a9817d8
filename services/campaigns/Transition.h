#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QJsonObject>

#include <functional>

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

struct LaunchTerms;

/// Does `work` in one transaction that holds the campaign's lock, if its status allows `action`; with an audit entry of
/// `auditAction` that tells what `work` answers and what became different, and a hint to the change feed after the
/// commit.
[[nodiscard]] Result<QJsonObject> transition(db::Session& session, const QString& actor, CampaignId id,
                                             CampaignAction action, const QString& auditAction,
                                             const std::function<Result<QJsonObject>(db::Session&)>& work);

/// The same when all there is to do is to go to the status that follows, with a reason.
[[nodiscard]] Result<void> step(db::Session& session, const QString& actor, CampaignId id, CampaignAction action,
                                const QString& auditAction, const QString& reason = {});

/// A campaign that was not there before, with its audit entry.
[[nodiscard]] Result<CampaignId> storeNewDraft(db::Session& session, const QString& actor, const CampaignDraft& draft);

/// Launches one campaign as CampaignService::launch does.
[[nodiscard]] Result<LaunchReceipt> launchNow(db::Session& session, const QString& actor, CampaignId id,
                                              const QString& remotePhoneId, const LaunchTerms& terms);

} // namespace siaran::campaigns
