#include "services/campaigns/SqlCampaignService.h"

#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/Launch.h"
#include "services/campaigns/Transition.h"
#include "services/db/DbExecutor.h"

#include <QCoro/QCoroFuture>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

Result<void> withoutDetail(const Result<QJsonObject>& outcome)
{
    return outcome.map([](const QJsonObject&) {});
}

Result<CampaignId> saveAudited(db::Session& session, const QString& actor, const CampaignDraft& draft)
{
    if (!draft.id.isValid()) {
        return storeDraft(session, draft); // the wizard saves by itself: what counts is the launch
    }
    return transition(session, actor, draft.id, CampaignAction::Edit, u"campaign.edited"_s,
                      [&draft](db::Session& within) {
                          return storeDraft(within, draft).map([](CampaignId) { return QJsonObject(); });
                      })
        .map([&draft](const QJsonObject&) { return draft.id; });
}

} // namespace

SqlCampaignService::SqlCampaignService(db::DbExecutor& database, QString actor, QString remotePhoneId)
    : m_database(database)
    , m_actor(std::move(actor))
    , m_remotePhoneId(std::move(remotePhoneId))
{
}

QCoro::Task<Result<QList<Campaign>>> SqlCampaignService::list()
{
    return m_database.task([](db::Session& session) { return fetchCampaigns(session); });
}

QCoro::Task<Result<Campaign>> SqlCampaignService::fetch(CampaignId id)
{
    return m_database.task([id](db::Session& session) {
        return fetchCampaigns(session, id).and_then([](const QList<Campaign>& found) {
            return found.isEmpty() ? Result<Campaign>(fail(ErrorKind::NotFound, u"campaign"_s)) : found.first();
        });
    });
}

QCoro::Task<Result<CampaignId>> SqlCampaignService::saveDraft(CampaignDraft draft)
{
    return m_database.task([actor = m_actor, draft = std::move(draft)](db::Session& session) {
        return saveAudited(session, actor, draft);
    });
}

QCoro::Task<Result<CampaignDraft>> SqlCampaignService::fetchDraft(CampaignId id)
{
    return m_database.task([id](db::Session& session) { return campaigns::fetchDraft(session, id); });
}

QCoro::Task<Result<void>> SqlCampaignService::remove(CampaignId id)
{
    return m_database.task([actor = m_actor, id](db::Session& session) {
        return withoutDetail(
            transition(session, actor, id, CampaignAction::Delete, u"campaign.deleted"_s, [id](db::Session& within) {
                return removeCampaign(within, id).map([] { return QJsonObject(); });
            }));
    });
}

QCoro::Task<Result<LaunchReceipt>> SqlCampaignService::receipt(CampaignId id)
{
    return m_database.task([id](db::Session& session) {
        return campaigns::fetchDraft(session, id).and_then([&session](const CampaignDraft& draft) {
            return judge(session, draft);
        });
    });
}

QCoro::Task<Result<LaunchReceipt>> SqlCampaignService::launch(CampaignId id)
{
    return m_database.task([actor = m_actor, id, number = m_remotePhoneId](db::Session& session) {
        return launchNow(session, actor, id, number);
    });
}

QCoro::Task<Result<void>> SqlCampaignService::schedule(CampaignId id)
{
    return m_database.task([actor = m_actor, id](db::Session& session) {
        const auto work = [id](db::Session& within) -> Result<QJsonObject> {
            const auto draft = campaigns::fetchDraft(within, id);
            if (!draft) {
                return tl::unexpected(draft.error());
            }
            const auto problems = problemsOf(*draft, QDateTime::currentDateTimeUtc());
            if (problems.contains(DraftProblem::PastTime) || !draft->scheduledAt.isValid()) {
                return fail(ErrorKind::Invalid, u"the time has gone by"_s, u"campaign.past"_s);
            }
            if (!problems.isEmpty()) {
                return fail(ErrorKind::Invalid, u"the draft has problems"_s, u"campaign.incomplete"_s);
            }
            return storeStatus(within, id, CampaignStatus::Scheduled).map([&draft] {
                return QJsonObject {{u"at"_s, draft->scheduledAt.toString(Qt::ISODate)}};
            });
        };
        return withoutDetail(transition(session, actor, id, CampaignAction::Schedule, u"campaign.scheduled"_s, work));
    });
}

QCoro::Task<Result<void>> SqlCampaignService::unschedule(CampaignId id)
{
    return change(id, CampaignAction::TakeBack, CampaignStatus::Draft, u"campaign.unscheduled"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::pause(CampaignId id)
{
    return change(id, CampaignAction::Pause, CampaignStatus::Paused, u"campaign.paused"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::resume(CampaignId id)
{
    return change(id, CampaignAction::Resume, CampaignStatus::Running, u"campaign.resumed"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::stop(CampaignId id)
{
    return change(id, CampaignAction::Stop, CampaignStatus::Stopped, u"campaign.stopped"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::change(CampaignId id, CampaignAction action, CampaignStatus to,
                                                     QString auditAction)
{
    return m_database.task(
        [actor = m_actor, id, action, to, auditAction = std::move(auditAction)](db::Session& session) {
            return withoutDetail(transition(session, actor, id, action, auditAction, [id, to](db::Session& within) {
                return storeStatus(within, id, to).map([] { return QJsonObject(); });
            }));
        });
}

QCoro::Task<Result<int>> SqlCampaignService::resolveDoubt(CampaignId id, DoubtDecision decision)
{
    return m_database.task([actor = m_actor, id, decision](db::Session& session) {
        const auto again = decision == DoubtDecision::SendAgain;
        const auto work = [id, again](db::Session& within) {
            return settleDoubt(within, id, again).map([again](int people) {
                return QJsonObject {{u"people"_s, people}, {u"send_again"_s, again}};
            });
        };
        return transition(session, actor, id, CampaignAction::Resolve, u"campaign.doubt_resolved"_s, work)
            .map([](const QJsonObject& detail) { return detail[u"people"_s].toInt(); });
    });
}

} // namespace siaran::campaigns
