#include "services/campaigns/SchedulerLease.h"

#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

Result<bool> takeLease(db::Session& session, const SchedulerIdentity& me)
{
    return session
        .run("campaigns/take_lease"_L1,
             {{":me"_L1, me.id.toString(QUuid::WithoutBraces)}, {":host"_L1, me.host}, {":is_server"_L1, me.isServer}})
        .map([](QSqlQuery query) { return query.next(); });
}

Result<void> leaveLease(db::Session& session, const SchedulerIdentity& me)
{
    return session.run("campaigns/leave_lease"_L1, {{":me"_L1, me.id.toString(QUuid::WithoutBraces)}})
        .map([](const QSqlQuery&) {});
}

Result<CampaignStarter> fetchStarter(db::Session& session)
{
    return session.run("campaigns/fetch_lease"_L1).map([](QSqlQuery query) {
        return query.next() ? CampaignStarter {query.value(0).toString(), query.value(1).toBool()} : CampaignStarter();
    });
}

} // namespace siaran::campaigns
