#pragma once

#include "services/access/Rights.h"
#include "services/analytics/AnalyticsService.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::analytics {

class SqlAnalyticsService final : public AnalyticsService {
public:
    /// `exports` has a connection of its own, so that the screens never wait behind a long report.
    SqlAnalyticsService(db::DbExecutor& database, db::DbExecutor& exports, access::Actor actor);

    [[nodiscard]] QCoro::Task<Result<Overview>> overview(CampaignId campaign) override;
    [[nodiscard]] QCoro::Task<Result<QList<TimelinePoint>>> timeline(CampaignId campaign, Bucket bucket,
                                                                     QString timeZone) override;
    [[nodiscard]] QCoro::Task<Result<RecipientPage>> recipients(RecipientQuery query, int afterPosition,
                                                                int limit) override;
    [[nodiscard]] QCoro::Task<Result<QList<Reply>>> replies(CampaignId campaign, int limit) override;
    [[nodiscard]] QCoro::Task<Result<ReplyPage>> replyPage(CampaignId campaign, ReplyPlace after, int limit) override;
    [[nodiscard]] QCoro::Task<Result<int>> exportReport(CampaignId campaign, ExportFormat format,
                                                        QString path) override;

private:
    db::DbExecutor& m_database;
    db::DbExecutor& m_exports;
    const access::Actor m_actor;
};

} // namespace siaran::analytics
