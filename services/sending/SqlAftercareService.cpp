#include "services/sending/SqlAftercareService.h"

#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/sending/AftercareRepository.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

// A hint only: the windows and the sender also look by themselves.
template <typename T>
Result<T> announced(db::Session& session, Result<T> result)
{
    if (result) {
        (void)db::notifyChange(session, {u"campaigns"_s});
    }
    return result;
}

} // namespace

SqlAftercareService::SqlAftercareService(db::DbExecutor& database, QString actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<QList<Doubt>>> SqlAftercareService::doubts(CampaignId campaign, int after, int limit)
{
    return m_database.task(
        [campaign, after, limit](db::Session& session) { return fetchDoubts(session, campaign, after, limit); });
}

QCoro::Task<Result<int>> SqlAftercareService::resolve(CampaignId campaign, QList<int> positions,
                                                      DoubtResolution resolution)
{
    return m_database.task(
        [actor = m_actor, campaign, positions = std::move(positions), resolution](db::Session& session) {
            return announced(session, resolveByHand(session, actor, campaign, positions, resolution));
        });
}

QCoro::Task<Result<QList<Failure>>> SqlAftercareService::failures(CampaignId campaign, QString reason, int after,
                                                                  int limit)
{
    return m_database.task([campaign, reason = std::move(reason), after, limit](db::Session& session) {
        return fetchFailures(session, campaign, reason, after, limit);
    });
}

QCoro::Task<Result<QList<FailureCount>>> SqlAftercareService::failureCounts(CampaignId campaign)
{
    return m_database.task([campaign](db::Session& session) { return countFailures(session, campaign); });
}

QCoro::Task<Result<RetryReceipt>> SqlAftercareService::sendAgain(RetryOrder order)
{
    return m_database.task([actor = m_actor, order = std::move(order)](db::Session& session) {
        return announced(session, retryFailures(session, actor, order));
    });
}

} // namespace siaran::sending
