#include "services/sending/SqlAftercareService.h"

#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/sending/AftercareRepository.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

using access::Act;
using access::allowed;

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

SqlAftercareService::SqlAftercareService(db::DbExecutor& database, access::Actor actor)
    : m_database(database)
    , m_actor(std::move(actor))
{
}

QCoro::Task<Result<QList<Doubt>>> SqlAftercareService::doubts(CampaignId campaign, int after, int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns, [campaign, after, limit](db::Session& session) {
        return fetchDoubts(session, campaign, after, limit);
    }));
}

QCoro::Task<Result<int>> SqlAftercareService::resolve(CampaignId campaign, QList<int> positions,
                                                      DoubtResolution resolution)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns,
                [actor = m_actor.name, campaign, positions = std::move(positions), resolution](db::Session& session) {
                    return announced(session, resolveByHand(session, actor, campaign, positions, resolution));
                }));
}

QCoro::Task<Result<QList<Failure>>> SqlAftercareService::failures(CampaignId campaign, QString reason, int after,
                                                                  int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns,
                                   [campaign, reason = std::move(reason), after, limit](db::Session& session) {
                                       return fetchFailures(session, campaign, reason, after, limit);
                                   }));
}

QCoro::Task<Result<QList<FailureCount>>> SqlAftercareService::failureCounts(CampaignId campaign)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns,
                                   [campaign](db::Session& session) { return countFailures(session, campaign); }));
}

QCoro::Task<Result<RetryReceipt>> SqlAftercareService::sendAgain(RetryOrder order)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns, [actor = m_actor.name, order = std::move(order)](db::Session& session) {
            return announced(session, retryFailures(session, actor, order));
        }));
}

} // namespace siaran::sending
