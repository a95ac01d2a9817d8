#include "services/campaigns/Duties.h"

#include "services/access/AuditTrail.h"
#include "services/campaigns/Approvals.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/Launch.h"
#include "services/campaigns/Transition.h"
#include "services/db/ChangeFeed.h"
#include "services/domain/PilotVerdict.h"
#include "services/domain/QuietHours.h"
#include "services/settings/WorkspaceSettingsRepository.h"

#include <QLoggingCategory>
#include <QTimeZone>

#include <cmath>

Q_LOGGING_CATEGORY(lcScheduler, "siaran.scheduler")

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

// Like step(), for what is still due once it is locked.
Result<void> giveUp(db::Session& session, const QString& actor, CampaignId id, CampaignAction action,
                    const QString& auditAction, const QString& reason)
{
    const auto to = action == CampaignAction::Miss ? CampaignStatus::Missed : CampaignStatus::Failed;
    const auto work = [&](db::Session& within) {
        return checkDue(within, id).and_then([&] { return storeStatus(within, id, to, reason); }).map([&reason] {
            return QJsonObject {{u"reason"_s, reason}};
        });
    };
    const auto done = transition(session, actor, id, action, auditAction, work);
    const bool wasFaster = !done && done.error().reason == "campaign.not_allowed"_L1; // a person, or another program
    return wasFaster ? Result<void>() : done.map([](const QJsonObject&) {});
}

Result<void> forgetRun(db::Session& session, const QString& actor, CampaignId id)
{
    const auto work = [id](db::Session& within) {
        return runOne(within, "campaigns/remove_run"_L1, {{":id"_L1, id.value()}}, ErrorKind::NotFound).map([] {
            return QJsonObject();
        });
    };
    return transition(session, actor, id, CampaignAction::Fail, u"campaign.nobody_due"_s, work)
        .map([](const QJsonObject&) {});
}

// A refusal is the owner's to mend; anything else (the database is gone) is tried again at the next look.
Result<void> launchDue(db::Session& session, const QString& actor, const DueCampaign& due, const QString& remotePhoneId)
{
    if (due.isLate) {
        return giveUp(session, actor, due.id, CampaignAction::Miss, u"campaign.missed"_s, u"missed.late"_s);
    }
    const auto launched = launchNow(session, actor, due.id, remotePhoneId, {.isByItself = true});
    if (launched) {
        return {};
    }
    const auto& reason = launched.error().reason;
    if (reason == "campaign.not_allowed"_L1) {
        return {}; // a person, or another program, was faster
    }
    if (reason == "campaign.grew"_L1) {
        return giveUp(session, actor, due.id, CampaignAction::Miss, u"campaign.missed"_s, u"missed.grew"_s);
    }
    if (reason == "campaign.needs_approval"_L1) {
        return giveUp(session, actor, due.id, CampaignAction::Miss, u"campaign.missed"_s, u"missed.approval"_s);
    }
    if (launched.error().kind != ErrorKind::Invalid) {
        return tl::unexpected(launched.error());
    }
    if (due.isRun && reason == "campaign.nobody"_L1) {
        return forgetRun(session, actor, due.id);
    }
    qCWarning(lcScheduler) << "campaign" << due.id.value() << "was refused:" << reason;
    return giveUp(session, actor, due.id, CampaignAction::Fail, u"campaign.failed"_s, reason);
}

struct Pilot {
    CampaignId id;
    PilotTally tally;
    bool goesOn = false;
};

Result<QList<Pilot>> fetchPilots(db::Session& session)
{
    auto query = session.run("campaigns/fetch_pilots"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Pilot> pilots;
    while (query->next()) {
        const auto silence = std::chrono::milliseconds(std::llround(query->value(6).toDouble() * 1000));
        pilots.push_back({CampaignId(query->value(0).toLongLong()),
                          {.people = query->value(1).toInt(),
                           .untried = query->value(3).toInt(),
                           .unknown = query->value(4).toInt(),
                           .failed = query->value(5).toInt(),
                           .sinceLast = silence},
                          query->value(2).toBool()});
    }
    return db::checkEnd(*query).map([&pilots] { return pilots; });
}

Result<void> conclude(db::Session& session, const QString& actor, const Pilot& pilot, PilotVerdict verdict)
{
    if (verdict == PilotVerdict::Failed || !pilot.goesOn) {
        const auto reason = verdict == PilotVerdict::Failed ? u"pilot_failed"_s : u"pilot"_s;
        return step(session, actor, pilot.id, CampaignAction::Pause, u"campaign.paused"_s, reason);
    }
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return runOne(session, "campaigns/lift_pilot"_L1, {{":id"_L1, pilot.id.value()}}, ErrorKind::NotFound);
        })
        .and_then([&] { return access::record(session, actor, u"campaign.pilot_passed"_s, pilot.id.value()); })
        .and_then([&] { return transaction.commit(); });
}

} // namespace

Result<void> keepQuiet(db::Session& session)
{
    const auto settings = settings::fetchWorkspaceSettings(session);
    if (!settings) {
        return tl::unexpected(settings.error());
    }
    const auto until
        = quietUntil(settings->quietHours(), QDateTime::currentDateTimeUtc(), QTimeZone(settings->timeZone.toUtf8()));
    auto query = until ? session.run("campaigns/begin_quiet"_L1, {{":until"_L1, *until}})
                       : session.run("campaigns/end_quiet"_L1);
    return query.map([&session](QSqlQuery& changed) {
        if (changed.next()) {
            (void)db::notifyChange(session, {u"campaigns"_s}); // a hint only
        }
    });
}

Result<void> startDue(db::Session& session, const QString& actor, const QString& remotePhoneId)
{
    const auto all = fetchDue(session);
    if (!all) {
        return tl::unexpected(all.error());
    }
    for (const auto& due : *all) {
        if (auto done = launchDue(session, actor, due, remotePhoneId); !done) {
            return done;
        }
    }
    return {};
}

Result<void> voidChangedApprovals(db::Session& session, const QString& actor)
{
    db::Transaction transaction(session);
    return transaction.begin().and_then([&] { return recordVoided(session, actor); }).and_then([&](int voided) {
        return transaction.commit().map([&] {
            if (voided > 0) {
                (void)db::notifyChange(session, {u"campaigns"_s}); // a hint only
            }
        });
    });
}

Result<void> watchPilots(db::Session& session, const QString& actor)
{
    const auto pilots = fetchPilots(session);
    const auto settings = settings::fetchWorkspaceSettings(session);
    if (!pilots || !settings) {
        return tl::unexpected(pilots ? settings.error() : pilots.error());
    }
    for (const auto& pilot : *pilots) {
        const auto verdict = judgePilot(pilot.tally, settings->pilotFailurePercent);
        if (verdict == PilotVerdict::Wait) {
            continue;
        }
        const auto done = conclude(session, actor, pilot, verdict);
        if (!done && done.error().kind != ErrorKind::Conflict) { // paused or stopped meanwhile: nothing is left to say
            return done;
        }
    }
    return {};
}

Result<void> foldTally(db::Session& session)
{
    return session.run("campaigns/fold_tally"_L1).map([](const QSqlQuery&) {});
}

} // namespace siaran::campaigns
