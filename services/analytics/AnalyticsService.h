#pragma once

#include "services/analytics/Report.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>

#include <functional>

namespace siaran::analytics {

/// What the screens may ask about what became of campaigns. Lives on one thread; answers come back on the caller's.
class AnalyticsService {
public:
    virtual ~AnalyticsService() = default;
    Q_DISABLE_COPY_MOVE(AnalyticsService)

    /// Counts of one campaign, or of all when `campaign` is invalid.
    [[nodiscard]] virtual QCoro::Task<Result<Overview>> overview(CampaignId campaign) = 0;

    /// Events per hour or day of the zone (IANA name), without gaps, oldest first, at most 2,000 buckets.
    [[nodiscard]] virtual QCoro::Task<Result<QList<TimelinePoint>>> timeline(CampaignId campaign, Bucket bucket,
                                                                             QString timeZone)
        = 0;

    /// The recipients of a campaign in ledger order after `afterPosition` (0: from the beginning), at most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<RecipientPage>> recipients(RecipientQuery query, int afterPosition,
                                                                        int limit)
        = 0;

    /// The answers to a campaign, newest first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Reply>>> replies(CampaignId campaign, int limit) = 0;

    /// The same a page at a time: what is behind `after`, at most `limit`.
    [[nodiscard]] virtual QCoro::Task<Result<ReplyPage>> replyPage(CampaignId campaign, ReplyPlace after, int limit)
        = 0;

    /// Writes every recipient of the campaign to `path` and answers how many rows. The file appears whole or not at
    /// all.
    [[nodiscard]] virtual QCoro::Task<Result<int>> exportReport(CampaignId campaign, ExportFormat format, QString path)
        = 0;

protected:
    AnalyticsService() = default;
};

} // namespace siaran::analytics
