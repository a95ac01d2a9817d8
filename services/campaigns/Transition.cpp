#include "services/campaigns/Transition.h"

#include "services/access/AuditChange.h"
#include "services/access/AuditTrail.h"
#include "services/campaigns/CampaignRepository.h"
#include "services/campaigns/DraftRepository.h"
#include "services/campaigns/Launch.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

Result<void> tell(db::Session& session, const QString& actor, const QString& action, CampaignId id,
                  const QJsonObject& before, const QJsonObject& detail)
{
    return access::snapshot(session, "campaigns/snapshot"_L1, id.value()).and_then([&](const QJsonObject& after) {
        const auto name = (after.isEmpty() ? before : after).value("name"_L1);
        const auto change = access::joined(access::changeOf(before, after), {{u"name"_s, name}});
        return access::record(session, actor, action, id.value(), access::joined(change, detail));
    });
}

} // namespace

Result<QJsonObject> transition(db::Session& session, const QString& actor, CampaignId id, CampaignAction action,
                               const QString& auditAction, const std::function<Result<QJsonObject>(db::Session&)>& work)
{
    db::Transaction transaction(session);
    const auto status = transaction.begin().and_then([&] { return lockStatus(session, id); });
    if (!status) {
        return tl::unexpected(status.error());
    }
    if (!allows(*status, action)) {
        return fail(ErrorKind::Conflict, u"not while "_s + toWord(*status), u"campaign.not_allowed"_s);
    }
    const auto before = access::snapshot(session, "campaigns/snapshot"_L1, id.value());
    auto detail = before ? work(session) : before;
    if (!detail) {
        return detail;
    }
    const auto committed
        = tell(session, actor, auditAction, id, *before, *detail).and_then([&] { return transaction.commit(); });
    if (!committed) {
        return tl::unexpected(committed.error());
    }
    // A hint only: the windows also look by themselves.
    (void)db::notifyChange(session, {u"campaigns"_s});
    return detail;
}

Result<void> step(db::Session& session, const QString& actor, CampaignId id, CampaignAction action,
                  const QString& auditAction, const QString& reason)
{
    const auto work = [&](db::Session& within) -> Result<QJsonObject> {
        const auto status = lockStatus(within, id);
        if (!status) {
            return tl::unexpected(status.error());
        }
        const auto next = after(*status, action);
        return storeStatus(within, id, next.value_or(*status), reason).map([&reason] {
            return reason.isEmpty() ? QJsonObject() : QJsonObject {{u"reason"_s, reason}};
        });
    };
    return transition(session, actor, id, action, auditAction, work).map([](const QJsonObject&) {});
}

Result<CampaignId> storeNewDraft(db::Session& session, const QString& actor, const CampaignDraft& draft)
{
    db::Transaction transaction(session);
    const auto stored = transaction.begin().and_then([&] { return storeDraft(session, draft); });
    if (!stored) {
        return stored;
    }
    return tell(session, actor, u"campaign.created"_s, *stored, {}, {})
        .and_then([&] { return transaction.commit(); })
        .map([&stored] { return *stored; });
}

Result<LaunchReceipt> launchNow(db::Session& session, const QString& actor, CampaignId id, const QString& remotePhoneId,
                                const LaunchTerms& terms)
{
    LaunchReceipt receipt;
    const auto work = [&](db::Session& within) -> Result<QJsonObject> {
        if (const auto due = terms.isByItself ? checkDue(within, id) : Result<void>(); !due) {
            return tl::unexpected(due.error());
        }
        const auto frozen = fetchLaunchCase(within, id).and_then([&](const LaunchCase& wanted) {
            return freeze(within, wanted, remotePhoneId, terms);
        });
        if (!frozen) {
            return tl::unexpected(frozen.error());
        }
        receipt = *frozen;
        return QJsonObject {{u"matched"_s, receipt.matched}, {u"recipients"_s, receipt.recipients}};
    };
    const auto action = terms.isByItself ? CampaignAction::Begin : CampaignAction::Launch;
    return transition(session, actor, id, action, u"campaign.launched"_s, work).map([&receipt](const QJsonObject&) {
        return receipt;
    });
}

} // namespace siaran::campaigns
