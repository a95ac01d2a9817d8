#include "services/campaigns/Commitment.h"

#include "services/campaigns/Approvals.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/DraftRepository.h"
#include "services/campaigns/Launch.h"
#include "services/campaigns/SeriesRepository.h"
#include "services/campaigns/Transition.h"
#include "services/settings/WorkspaceSettingsRepository.h"

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

/// What a person agrees to, once it was found to be sendable.
struct Agreed {
    LaunchCase wanted;
    LaunchReceipt receipt;
};

Result<Agreed> agree(db::Session& session, CampaignId id, int confirmedRecipients)
{
    return fetchLaunchCase(session, id).and_then([&](const LaunchCase& wanted) {
        return judgeSendable(session, wanted, confirmedRecipients).and_then([&wanted](const LaunchReceipt& receipt) {
            return checkApproval(receipt).map([&] { return Agreed {wanted, receipt}; });
        });
    });
}

QJsonObject told(const LaunchReceipt& receipt)
{
    return {{u"matched"_s, receipt.matched}, {u"recipients"_s, receipt.recipients}};
}

} // namespace

Result<void> holdCampaign(db::Session& session, const QString& actor, CampaignId id, int confirmedRecipients)
{
    const auto work = [&](db::Session& within) -> Result<QJsonObject> {
        const auto agreed = agree(within, id, confirmedRecipients);
        const auto settings = settings::fetchWorkspaceSettings(within);
        if (!agreed || !settings) {
            return tl::unexpected(agreed ? settings.error() : agreed.error());
        }
        const std::chrono::seconds hold(settings->holdSeconds);
        return storeHold(within, id, hold, agreed->receipt.recipients).map([&agreed] { return told(agreed->receipt); });
    };
    return transition(session, actor, id, CampaignAction::Hold, u"campaign.held"_s, work).map([](const QJsonObject&) {
    });
}

Result<void> scheduleCampaign(db::Session& session, const QString& actor, CampaignId id, int confirmedRecipients)
{
    const auto work = [&](db::Session& within) -> Result<QJsonObject> {
        const auto now = QDateTime::currentDateTimeUtc();
        const auto draft = fetchDraft(within, id);
        if (!draft) {
            return tl::unexpected(draft.error());
        }
        if (!draft->scheduledAt.isValid() || draft->scheduledAt <= now) {
            return fail(ErrorKind::Invalid, u"the time has gone by"_s, u"campaign.past"_s);
        }
        const auto agreed = agree(within, id, confirmedRecipients);
        if (!agreed) {
            return tl::unexpected(agreed.error());
        }
        const auto first = firstStart(within, agreed->wanted);
        if (!first) {
            return tl::unexpected(first.error());
        }
        // Where the chosen time has gone by already, people get it at once: never later than asked for.
        return storeSchedule(within, id, std::max(*first, now), agreed->receipt.recipients).map([&] {
            auto detail = told(agreed->receipt);
            detail.insert(u"at"_s, draft->scheduledAt.toString(Qt::ISODate));
            return detail;
        });
    };
    return transition(session, actor, id, CampaignAction::Schedule, u"campaign.scheduled"_s, work)
        .map([](const QJsonObject&) {});
}

Result<SeriesId> repeatCampaign(db::Session& session, const QString& actor, CampaignId id, int confirmedRecipients)
{
    SeriesId made;
    const auto work = [&](db::Session& within) -> Result<QJsonObject> {
        const auto agreed = agree(within, id, confirmedRecipients);
        if (!agreed) {
            return tl::unexpected(agreed.error());
        }
        if (agreed->wanted.draft.repeats.kind == Recurrence::Kind::Once) {
            return fail(ErrorKind::Invalid, u"it does not repeat"_s, u"campaign.incomplete"_s);
        }
        const auto series = storeSeries(within, id, agreed->receipt.recipients);
        if (!series) {
            return tl::unexpected(series.error());
        }
        made = *series;
        const auto left = carryApproval(within, id, made).and_then([&] { return removeCampaign(within, id); });
        return left.map([&] {
            auto detail = told(agreed->receipt);
            detail.insert(u"series"_s, made.value());
            return detail;
        });
    };
    return transition(session, actor, id, CampaignAction::Schedule, u"series.started"_s, work)
        .map([&made](const QJsonObject&) { return made; });
}

} // namespace siaran::campaigns
