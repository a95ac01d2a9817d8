#pragma once

#include "services/core/Result.h"
#include "services/domain/Campaign.h"

#include <QList>

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// Every series that has not ended, the newest first.
[[nodiscard]] Result<QList<CampaignSeries>> fetchSeries(db::Session& session);

/// A series out of a draft, agreed to for `confirmed` people.
[[nodiscard]] Result<SeriesId> storeSeries(db::Session& session, CampaignId draft, int confirmed);

/// Audited. Conflict (series.ended) for one that has ended.
[[nodiscard]] Result<void> changeSeries(db::Session& session, const QString& actor, SeriesId id,
                                        CampaignSeries::Status status);

/// Makes the campaign of every series whose day has come, once for each series and day. Of days that went by while no
/// program looked, only the last is made.
[[nodiscard]] Result<void> makeRuns(db::Session& session, const QString& actor);

} // namespace siaran::campaigns
