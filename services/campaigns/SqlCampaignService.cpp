#include "services/campaigns/SqlCampaignService.h"

#include "services/campaigns/Approvals.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/Commitment.h"
#include "services/campaigns/DraftRepository.h"
#include "services/campaigns/Exclusions.h"
#include "services/campaigns/Launch.h"
#include "services/campaigns/Reached.h"
#include "services/campaigns/SchedulerLease.h"
#include "services/campaigns/SeriesRepository.h"
#include "services/campaigns/Transition.h"
#include "services/db/DbExecutor.h"

#include <QCoro/QCoroFuture>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

using access::Act;
using access::allowed;

namespace {

Result<void> withoutDetail(const Result<QJsonObject>& outcome)
{
    return outcome.map([](const QJsonObject&) {});
}

Result<CampaignId> saveAudited(db::Session& session, const QString& actor, const CampaignDraft& draft)
{
    if (!draft.id.isValid()) {
        return storeNewDraft(session, actor, draft);
    }
    return transition(session, actor, draft.id, CampaignAction::Edit, u"campaign.edited"_s,
                      [&](db::Session& within) {
                          return storeDraft(within, draft)
                              .and_then([&](CampaignId id) { return recordVoided(within, actor, id); })
                              .map([](int) { return QJsonObject(); });
                      })
        .map([&draft](const QJsonObject&) { return draft.id; });
}

// A coroutine of no object: WhatsApp is asked between the two jobs, and the service may be gone by then.
template <typename Job>
QCoro::Task<std::invoke_result_t<Job, db::Session&>> whenFresh(access::Actor actor, FreshTemplates freshTemplates,
                                                               db::DbExecutor& launches, CampaignId id, Job job)
{
    auto looking = launches.run(
        allowed(actor, Act::ChangeCampaigns, [id](db::Session& session) { return sendsTemplate(session, id); }));
    const auto sends = co_await looking;
    if (sends && *sends && freshTemplates) {
        co_await freshTemplates();
    }
    auto launching = launches.run(allowed(actor, Act::ChangeCampaigns, std::move(job)));
    co_return co_await launching;
}

} // namespace

SqlCampaignService::SqlCampaignService(db::DbExecutor& database, db::DbExecutor& launches, access::Actor actor,
                                       QString remotePhoneId, FreshTemplates freshTemplates)
    : m_database(database)
    , m_launches(launches)
    , m_actor(std::move(actor))
    , m_remotePhoneId(std::move(remotePhoneId))
    , m_freshTemplates(std::move(freshTemplates))
{
}

SqlCampaignService::SqlCampaignService(db::DbExecutor& database, access::Actor actor, QString remotePhoneId)
    : SqlCampaignService(database, database, std::move(actor), std::move(remotePhoneId))
{
}

QCoro::Task<Result<QList<Campaign>>> SqlCampaignService::list()
{
    return m_database.task(
        allowed(m_actor, Act::ReadCampaigns, [](db::Session& session) { return fetchCampaigns(session); }));
}

QCoro::Task<Result<Campaign>> SqlCampaignService::fetch(CampaignId id)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns, [id](db::Session& session) {
        return fetchCampaigns(session, id).and_then([](const QList<Campaign>& found) {
            return found.isEmpty() ? Result<Campaign>(fail(ErrorKind::NotFound, u"campaign"_s)) : found.first();
        });
    }));
}

QCoro::Task<Result<CampaignPage>> SqlCampaignService::page(std::optional<CampaignStatus> status, CampaignId before,
                                                           int limit)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns, [status, before, limit](db::Session& session) {
        return fetchCampaignPage(session, status, before, limit);
    }));
}

QCoro::Task<Result<CampaignId>> SqlCampaignService::saveDraft(CampaignDraft draft)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns, [actor = m_actor.name, draft = std::move(draft)](db::Session& session) {
            return saveAudited(session, actor, draft);
        }));
}

QCoro::Task<Result<CampaignDraft>> SqlCampaignService::fetchDraft(CampaignId id)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns,
                                   [id](db::Session& session) { return campaigns::fetchDraft(session, id); }));
}

QCoro::Task<Result<void>> SqlCampaignService::remove(CampaignId id)
{
    return m_database.task(allowed(m_actor, Act::ChangeCampaigns, [actor = m_actor.name, id](db::Session& session) {
        return withoutDetail(
            transition(session, actor, id, CampaignAction::Delete, u"campaign.deleted"_s, [id](db::Session& within) {
                return removeCampaign(within, id).map([] { return QJsonObject(); });
            }));
    }));
}

QCoro::Task<Result<LaunchReceipt>> SqlCampaignService::receipt(CampaignId id)
{
    return m_launches.task(allowed(m_actor, Act::ReadCampaigns, [id](db::Session& session) {
        return fetchLaunchCase(session, id).and_then([&session](const LaunchCase& wanted) {
            return judge(session, wanted);
        });
    }));
}

QCoro::Task<Result<LaunchReceipt>> SqlCampaignService::launch(CampaignId id, int confirmedRecipients)
{
    auto launching = [actor = m_actor.name, id, number = m_remotePhoneId, confirmedRecipients](db::Session& session) {
        return launchNow(session, actor, id, number, {.confirmedRecipients = confirmedRecipients});
    };
    return whenFresh(m_actor, m_freshTemplates, m_launches, id, std::move(launching));
}

QCoro::Task<Result<void>> SqlCampaignService::hold(CampaignId id, int confirmedRecipients)
{
    auto holding = [actor = m_actor.name, id, confirmedRecipients](db::Session& session) {
        return holdCampaign(session, actor, id, confirmedRecipients);
    };
    return whenFresh(m_actor, m_freshTemplates, m_launches, id, std::move(holding));
}

QCoro::Task<Result<void>> SqlCampaignService::schedule(CampaignId id, int confirmedRecipients)
{
    auto scheduling = [actor = m_actor.name, id, confirmedRecipients](db::Session& session) {
        return scheduleCampaign(session, actor, id, confirmedRecipients);
    };
    return whenFresh(m_actor, m_freshTemplates, m_launches, id, std::move(scheduling));
}

QCoro::Task<Result<SeriesId>> SqlCampaignService::repeat(CampaignId id, int confirmedRecipients)
{
    auto repeating = [actor = m_actor.name, id, confirmedRecipients](db::Session& session) {
        return repeatCampaign(session, actor, id, confirmedRecipients);
    };
    return whenFresh(m_actor, m_freshTemplates, m_launches, id, std::move(repeating));
}

QCoro::Task<Result<Approval>> SqlCampaignService::approval(CampaignId id)
{
    return m_database.task(allowed(m_actor, Act::ReadCampaigns, [actor = m_actor.name, id](db::Session& session) {
        return fetchApproval(session, actor, id);
    }));
}

QCoro::Task<Result<void>> SqlCampaignService::askApproval(CampaignId id, int confirmedRecipients)
{
    auto asking = [actor = m_actor.name, id, confirmedRecipients](db::Session& session) {
        return campaigns::askApproval(session, actor, id, confirmedRecipients);
    };
    return whenFresh(m_actor, m_freshTemplates, m_launches, id, std::move(asking));
}

QCoro::Task<Result<void>> SqlCampaignService::answerApproval(CampaignId id, ApprovalId seen, ApprovalVerdict verdict,
                                                             QString reason)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns,
                [actor = m_actor.name, id, seen, verdict, reason = std::move(reason)](db::Session& session) {
                    return campaigns::answerApproval(session, actor, id, seen, verdict, reason);
                }));
}

QCoro::Task<Result<void>> SqlCampaignService::takeBack(CampaignId id)
{
    return change(id, CampaignAction::TakeBack, u"campaign.taken_back"_s);
}

QCoro::Task<Result<QList<ExcludedPerson>>>
SqlCampaignService::excluded(CampaignId id, std::optional<ExclusionReason> reason, ContactId after, int limit)
{
    return m_launches.task(allowed(m_actor, Act::ReadCampaigns, [id, reason, after, limit](db::Session& session) {
        return fetchExcluded(session, id, reason, after, limit);
    }));
}

QCoro::Task<Result<void>> SqlCampaignService::noteExcludedExport(CampaignId id, int people)
{
    return m_launches.task(
        allowed(m_actor, Act::ReadCampaigns, [actor = m_actor.name, id, people](db::Session& session) {
            return recordExcludedExport(session, actor, id, people);
        }));
}

QCoro::Task<Result<void>> SqlCampaignService::pause(CampaignId id)
{
    return change(id, CampaignAction::Pause, u"campaign.paused"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::resume(CampaignId id)
{
    return change(id, CampaignAction::Resume, u"campaign.resumed"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::stop(CampaignId id)
{
    return change(id, CampaignAction::Stop, u"campaign.stopped"_s);
}

QCoro::Task<Result<void>> SqlCampaignService::change(CampaignId id, CampaignAction action, QString auditAction)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns,
                [actor = m_actor.name, id, action, auditAction = std::move(auditAction)](db::Session& session) {
                    return step(session, actor, id, action, auditAction);
                }));
}

QCoro::Task<Result<ReachedSegment>> SqlCampaignService::saveReached(CampaignId id, QString segmentName)
{
    return m_launches.task(allowed(m_actor, Act::ChangeSegments,
                                   [actor = m_actor.name, id, name = std::move(segmentName)](db::Session& session) {
                                       return storeReached(session, actor, id, name);
                                   }));
}

QCoro::Task<Result<CampaignStarter>> SqlCampaignService::starter()
{
    return m_database.task(
        allowed(m_actor, Act::ReadCampaigns, [](db::Session& session) { return fetchStarter(session); }));
}

QCoro::Task<Result<QList<CampaignSeries>>> SqlCampaignService::series()
{
    return m_database.task(
        allowed(m_actor, Act::ReadCampaigns, [](db::Session& session) { return fetchSeries(session); }));
}

QCoro::Task<Result<void>> SqlCampaignService::setSeriesStatus(SeriesId id, CampaignSeries::Status status)
{
    return m_database.task(
        allowed(m_actor, Act::ChangeCampaigns, [actor = m_actor.name, id, status](db::Session& session) {
            return changeSeries(session, actor, id, status);
        }));
}

} // namespace siaran::campaigns
