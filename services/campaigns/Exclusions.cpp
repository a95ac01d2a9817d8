#include "services/campaigns/Exclusions.h"

#include "services/access/AuditTrail.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/DraftRepository.h"
#include "services/campaigns/Launch.h"
#include "services/segments/Audience.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

constexpr int Most = 1000;

Result<QSqlQuery> askJudged(db::Session& session, CampaignId id, db::Session::NamedBindings page)
{
    const auto wanted = fetchLaunchCase(session, id);
    if (!wanted) {
        return tl::unexpected(wanted.error());
    }
    page.append(verdictBindings(wanted->draft));
    return audienceFor(session, *wanted).and_then([&](const segments::Audience& audience) {
        return segments::runFor(session, audience, "campaigns/list_judged"_L1, page);
    });
}

Result<QSqlQuery> askFrozen(db::Session& session, CampaignId id, db::Session::NamedBindings page)
{
    page.push_back({u":campaign"_s, id.value()});
    constexpr auto Name = "campaigns/list_excluded"_L1;
    return session.runComposed(Name, session.text(Name), page);
}

} // namespace

Result<QList<ExcludedPerson>> fetchExcluded(db::Session& session, CampaignId id, std::optional<ExclusionReason> reason,
                                            ContactId after, int limit)
{
    const auto campaigns = fetchCampaigns(session, id);
    if (!campaigns) {
        return tl::unexpected(campaigns.error());
    }
    if (campaigns->isEmpty()) {
        return fail(ErrorKind::NotFound, u"campaign"_s);
    }
    const db::Session::NamedBindings page {{u":reason"_s, reason ? toWord(*reason) : u""_s},
                                           {u":after_contact"_s, after.value()},
                                           {u":limit"_s, std::clamp(limit, 1, Most)}};
    const bool isFrozen = campaigns->constFirst().startedAt.isValid();
    auto query = isFrozen ? askFrozen(session, id, page) : askJudged(session, id, page);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<ExcludedPerson> people;
    while (query->next()) {
        people.push_back({ContactId(query->value(0).toLongLong()), query->value(1).toString(),
                          query->value(2).toString(),
                          exclusionReasonFromWord(query->value(3).toString()).value_or(ExclusionReason::OptedOut)});
    }
    return db::checkEnd(*query).map([&people] { return people; });
}

Result<void> recordExcludedExport(db::Session& session, const QString& actor, CampaignId id, int people)
{
    const auto campaigns = fetchCampaigns(session, id);
    if (!campaigns) {
        return tl::unexpected(campaigns.error());
    }
    if (campaigns->isEmpty()) {
        return fail(ErrorKind::NotFound, u"campaign"_s);
    }
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] {
            return access::record(session, actor, u"campaign.excluded_exported"_s, id.value(),
                                  {{u"name"_s, campaigns->constFirst().name}, {u"people"_s, people}});
        })
        .and_then([&] { return transaction.commit(); });
}

} // namespace siaran::campaigns
