#pragma once

#include "services/campaigns/CampaignService.h"
#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QList>

#include <chrono>

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// All campaigns in the order of lists, or the one of `id`.
[[nodiscard]] Result<QList<Campaign>> fetchCampaigns(db::Session& session, CampaignId id = {});

/// What CampaignService::page answers.
[[nodiscard]] Result<CampaignPage> fetchCampaignPage(db::Session& session, std::optional<CampaignStatus> status,
                                                     CampaignId before, int limit);

/// The status, locked until the transaction ends. NotFound for an unknown id.
[[nodiscard]] Result<CampaignStatus> lockStatus(db::Session& session, CampaignId id);

[[nodiscard]] Result<void> storeStatus(db::Session& session, CampaignId id, CampaignStatus status,
                                       const QString& reason = {});

/// Holding from now on, to `confirmed` people.
[[nodiscard]] Result<void> storeHold(db::Session& session, CampaignId id, std::chrono::seconds hold, int confirmed);

/// Scheduled, to `confirmed` people; recipients are frozen at `launchAt`.
[[nodiscard]] Result<void> storeSchedule(db::Session& session, CampaignId id, const QDateTime& launchAt, int confirmed);

[[nodiscard]] Result<void> removeCampaign(db::Session& session, CampaignId id);

/// A campaign whose time has come.
struct DueCampaign {
    CampaignId id;
    bool isLate = false; ///< by more than 15 minutes
    bool isRun = false; ///< of a series
};

/// Those whose time has come, the earliest first; or only the one of `id`.
[[nodiscard]] Result<QList<DueCampaign>> fetchDue(db::Session& session, CampaignId id = {});

/// Conflict (campaign.not_allowed) when the campaign is not due: somebody may have moved it between the look and its
/// lock.
[[nodiscard]] Result<void> checkDue(db::Session& session, CampaignId id);

/// Our id of the sending number that is `remoteId` at WhatsApp. Invalid (campaign.no_number) for an unknown one.
[[nodiscard]] Result<PhoneNumberId> findNumber(db::Session& session, const QString& remoteId);

/// Runs `name`, which answers a row when it did something; `otherwise` when it did not.
[[nodiscard]] Result<void> runOne(db::Session& session, QLatin1StringView name,
                                  std::initializer_list<std::pair<QLatin1StringView, QVariant>> bindings,
                                  ErrorKind otherwise);

} // namespace siaran::campaigns
