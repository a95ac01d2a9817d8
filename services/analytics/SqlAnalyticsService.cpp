#include "services/analytics/SqlAnalyticsService.h"

#include "services/analytics/AnalyticsRepository.h"
#include "services/analytics/ReportExporter.h"
#include "services/db/DbExecutor.h"

namespace siaran::analytics {

SqlAnalyticsService::SqlAnalyticsService(db::DbExecutor& database, db::DbExecutor& exports)
    : m_database(database)
    , m_exports(exports)
{
}

QCoro::Task<Result<Overview>> SqlAnalyticsService::overview(CampaignId campaign)
{
    return m_database.task([campaign](db::Session& session) { return fetchOverview(session, campaign); });
}

QCoro::Task<Result<QList<TimelinePoint>>> SqlAnalyticsService::timeline(CampaignId campaign, Bucket bucket,
                                                                        QString timeZone)
{
    return m_database.task([campaign, bucket, timeZone](db::Session& session) {
        return fetchTimeline(session, campaign, bucket, timeZone);
    });
}

QCoro::Task<Result<RecipientPage>> SqlAnalyticsService::recipients(RecipientQuery query, int afterPosition, int limit)
{
    return m_database.task([query, afterPosition, limit](db::Session& session) {
        return fetchRecipients(session, query, afterPosition, limit);
    });
}

QCoro::Task<Result<QList<Reply>>> SqlAnalyticsService::replies(CampaignId campaign, int limit)
{
    return m_database.task([campaign, limit](db::Session& session) { return fetchReplies(session, campaign, limit); });
}

QCoro::Task<Result<int>> SqlAnalyticsService::exportReport(CampaignId campaign, ExportFormat format, QString path)
{
    return m_exports.task([campaign, format, path](db::Session& session) {
        return analytics::exportReport(session, campaign, format, path);
    });
}

} // namespace siaran::analytics
