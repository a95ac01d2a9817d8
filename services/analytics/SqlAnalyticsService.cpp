#include "services/analytics/SqlAnalyticsService.h"

#include "services/access/AuditTrail.h"
#include "services/analytics/AnalyticsRepository.h"
#include "services/analytics/ReportExporter.h"
#include "services/db/DbExecutor.h"

using namespace Qt::StringLiterals;

namespace siaran::analytics {

using access::Act;
using access::allowed;

namespace {

// Who read what about whom is told even though nothing changed.
Result<int> exportAudited(db::Session& session, const QString& actor, CampaignId campaign, ExportFormat format,
                          const QString& path)
{
    const auto tell = [&](int rows) {
        db::Transaction transaction(session);
        return transaction.begin()
            .and_then([&] {
                return access::record(session, actor, u"campaign.report_exported"_s, campaign.value(),
                                      {{u"rows"_s, rows}});
            })
            .and_then([&] { return transaction.commit(); });
    };
    return analytics::exportReport(session, campaign, format, path, tell);
}

} // namespace

SqlAnalyticsService::SqlAnalyticsService(db::DbExecutor& database, db::DbExecutor& exports, access::Actor actor)
    : m_database(database)
    , m_exports(exports)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<Overview>> SqlAnalyticsService::overview(CampaignId campaign)
{
    return m_database.task(allowed(m_actor, Act::ReadAnalytics,
                                   [campaign](db::Session& session) { return fetchOverview(session, campaign); }));
}

QCoro::Task<Result<QList<TimelinePoint>>> SqlAnalyticsService::timeline(CampaignId campaign, Bucket bucket,
                                                                        QString timeZone)
{
    return m_database.task(allowed(m_actor, Act::ReadAnalytics, [campaign, bucket, timeZone](db::Session& session) {
        return fetchTimeline(session, campaign, bucket, timeZone);
    }));
}

QCoro::Task<Result<RecipientPage>> SqlAnalyticsService::recipients(RecipientQuery query, int afterPosition, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadAnalytics, [query, afterPosition, limit](db::Session& session) {
        return fetchRecipients(session, query, afterPosition, limit);
    }));
}

QCoro::Task<Result<QList<Reply>>> SqlAnalyticsService::replies(CampaignId campaign, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadAnalytics, [campaign, limit](db::Session& session) {
        return fetchReplies(session, campaign, limit);
    }));
}

QCoro::Task<Result<ReplyPage>> SqlAnalyticsService::replyPage(CampaignId campaign, ReplyPlace after, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadAnalytics, [campaign, after, limit](db::Session& session) {
        return fetchReplyPage(session, campaign, after, limit);
    }));
}

QCoro::Task<Result<int>> SqlAnalyticsService::exportReport(CampaignId campaign, ExportFormat format, QString path)
{
    return m_exports.task(
        allowed(m_actor, Act::ReadAnalytics, [campaign, format, path, actor = m_actor.name](db::Session& session) {
            return exportAudited(session, actor, campaign, format, path);
        }));
}

} // namespace siaran::analytics
