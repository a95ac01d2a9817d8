#include "services/campaigns/Reached.h"

#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"
#include "services/domain/Criteria.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace siaran::campaigns {

namespace {

// What the frozen list reads as, and what counting it anew would take.
QString ruleFor(CampaignId id)
{
    const Criteria rule {.match = GroupMatch::All,
                         .children = {Criterion(CampaignCriterion {.behaviour = CampaignCriterion::Behaviour::Received,
                                                                   .op = CampaignCriterion::Operator::InCampaign,
                                                                   .campaign = id})}};
    return QString::fromUtf8(QJsonDocument(toJson(rule)).toJson(QJsonDocument::Compact));
}

Result<ReachedSegment> insertReached(db::Session& session, CampaignId id, const QString& segmentName)
{
    auto query = session.run(
        "campaigns/insert_reached"_L1,
        {{":campaign"_L1, id.value()}, {":name"_L1, segmentName.trimmed()}, {":criteria"_L1, ruleFor(id)}});
    if (!query) {
        return query.error().kind == ErrorKind::Conflict
            ? fail(ErrorKind::Conflict, u"the name is taken"_s, u"segment.name_taken"_s)
            : Result<ReachedSegment>(tl::unexpected(query.error()));
    }
    query->next();
    return ReachedSegment {SegmentId(query->value(0).toLongLong()), query->value(1).toInt()};
}

} // namespace

Result<ReachedSegment> storeReached(db::Session& session, const QString& actor, CampaignId id,
                                    const QString& segmentName)
{
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return insertReached(session, id, segmentName); })
        .and_then([&](const ReachedSegment& made) -> Result<ReachedSegment> {
            const QJsonObject detail {{u"name"_s, segmentName.trimmed()},
                                      {u"people"_s, made.people},
                                      {u"frozen"_s, true},
                                      {u"reached_by"_s, id.value()}};
            const auto kept = access::record(session, actor, u"segment.saved"_s, made.id.value(), detail).and_then([&] {
                return transaction.commit();
            });
            if (!kept) {
                return tl::unexpected(kept.error());
            }
            (void)db::notifyChange(session, {u"segments"_s}); // a hint only
            return made;
        });
}

} // namespace siaran::campaigns
