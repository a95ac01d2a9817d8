#include "services/sending/LedgerRepository.h"

#include "services/access/AuditTrail.h"
#include "services/core/CrashPoint.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "services/domain/FieldValuesJson.h"
#include "services/sending/LimitRepository.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLedger, "siaran.ledger")

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

/// A claim and who of it is written to outside their 24 hours.
struct Claim {
    ClaimedBatch batch;
    QStringList opened;
};

Result<Claim> runClaim(db::Session& session, const ClaimOrder& order, int limit, bool onlyOpened)
{
    auto query = session.repeat("sending/claim"_L1,
                                {{":campaign"_L1, order.campaign.id.value()},
                                 {":cursor"_L1, order.cursor},
                                 {":limit"_L1, limit},
                                 {":only_opened"_L1, onlyOpened},
                                 {":account"_L1, order.campaign.account},
                                 {":sender"_L1, order.sender.toString(QUuid::WithoutBraces)},
                                 {":keys"_L1, db::textArray(order.fieldKeys)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    Claim claim;
    while (query->next()) {
        const auto position = query->value(0).toInt();
        claim.batch.walked = std::max(claim.batch.walked, position);
        if (query->value(1).toString() != "claimed"_L1) {
            continue;
        }
        Contact contact;
        contact.phoneE164 = query->value(3).toString();
        contact.displayName = query->value(4).toString();
        contact.fields = fieldValuesFromJson(query->value(5).toByteArray());
        if (query->value(7).toBool()) {
            claim.opened.append(contact.phoneE164);
        }
        claim.batch.messages.push_back(
            {.key = {.campaign = order.campaign.id, .position = position, .attempt = query->value(2).toInt()},
             .contact = std::move(contact),
             .refusals = query->value(6).toInt()});
    }
    return db::checkEnd(query->rows()).map([&claim] { return std::move(claim); });
}

Result<ClaimedBatch> claimLimited(db::Session& session, const ClaimOrder& order)
{
    const auto free = freeOpenings(session, order.campaign.account);
    if (!free) {
        return tl::unexpected(free.error());
    }
    const auto nobodyNew = *free && **free <= 0;
    const auto limit = *free && !nobodyNew ? std::min(order.limit, **free) : order.limit;
    auto claim = runClaim(session, order, limit, nobodyNew);
    if (!claim) {
        return tl::unexpected(claim.error());
    }
    if (!claim->opened.isEmpty()) {
        if (auto recorded = recordOpenings(session, order.campaign.account, claim->opened); !recorded) {
            return tl::unexpected(recorded.error());
        }
    }
    if (nobodyNew && claim->batch.walked == 0) {
        claim->batch.rests = true;
        return restCampaign(session, order.campaign.id, order.campaign.account).map([&claim] { return claim->batch; });
    }
    return std::move(claim->batch);
}

Result<ClaimedBatch> claimWithin(db::Session& session, const ClaimOrder& order)
{
    if (order.campaign.hasCooldown) {
        // Two programs with two campaigns and the same people: the second must see what the first has claimed.
        if (auto locked = session.repeat("sending/lock_cooldowns"_L1); !locked) {
            return tl::unexpected(locked.error());
        }
    }
    auto batch = order.campaign.isLimited
        ? claimLimited(session, order)
        : runClaim(session, order, order.limit, false).map([](Claim&& claim) { return std::move(claim.batch); });
    if (!batch || !order.campaign.hasRested || batch->messages.isEmpty()) {
        return batch;
    }
    return session.run("sending/end_rest"_L1, {{":campaign"_L1, order.campaign.id.value()}})
        .map([&batch](const QSqlQuery&) { return std::move(*batch); });
}

} // namespace

Result<QList<RunningCampaign>> fetchRunning(db::Session& session)
{
    auto query = session.repeat("sending/fetch_running"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<RunningCampaign> running;
    while (query->next()) {
        auto content = messageContentFromJson(QJsonDocument::fromJson(query->value(1).toByteArray()).object());
        if (!content) {
            qCWarning(lcLedger) << "campaign" << query->value(0).toLongLong() << "has no readable message";
            continue;
        }
        running.push_back({.id = CampaignId(query->value(0).toLongLong()),
                           .content = std::move(*content),
                           .ratePerSecond = query->value(2).toInt(),
                           .number = PhoneNumberId(query->value(3).toLongLong()),
                           .level = query->value(4).toInt(),
                           .account = query->value(5).toString(),
                           .isLimited = query->value(6).toBool(),
                           .hasCooldown = query->value(7).toBool(),
                           .hasRested = query->value(8).toBool()});
    }
    return db::checkEnd(query->rows()).map([&running] { return running; });
}

Result<ClaimedBatch> claimBatch(db::Session& session, const ClaimOrder& order)
{
    db::Transaction transaction(session);
    auto batch = transaction.begin().and_then([&] { return claimWithin(session, order); });
    if (!batch) {
        return batch;
    }
    crashPoint("claim.before_commit");
    if (auto committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    crashPoint("claim.after_commit");
    return batch;
}

Result<Remainder> fetchRemainder(db::Session& session, CampaignId campaign)
{
    auto query = session.run("sending/find_pending"_L1, {{":campaign"_L1, campaign.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return db::checkEnd(*query).map([] { return Remainder {}; });
    }
    return Remainder {.firstPending = query->value(0).toInt(),
                      .untilPending = std::chrono::milliseconds(static_cast<qint64>(query->value(1).toDouble() * 1000)),
                      .underWay = query->value(2).toInt()};
}

Result<bool> completeCampaign(db::Session& session, CampaignId campaign)
{
    db::Transaction transaction(session);
    auto query = transaction.begin().and_then([&] {
        return session.run("sending/complete"_L1, {{":campaign"_L1, campaign.value()}});
    });
    if (!query) {
        return tl::unexpected(query.error());
    }
    const bool isCompleted = query->next();
    query->clear();
    const QJsonObject change {{u"before"_s, QJsonObject {{u"status"_s, u"running"_s}}},
                              {u"after"_s, QJsonObject {{u"status"_s, u"completed"_s}}}};
    return (isCompleted ? access::record(session, u"sender"_s, u"campaign.completed"_s, campaign.value(), change)
                        : Result<void>())
        .and_then([&] { return transaction.commit(); })
        .map([isCompleted] { return isCompleted; });
}

Result<void> pauseCampaign(db::Session& session, CampaignId campaign, const QString& reason, int code)
{
    db::Transaction transaction(session);
    const auto statement = reason == "account"_L1 ? "sending/pause_account"_L1 : "sending/pause"_L1;
    auto query = transaction.begin().and_then([&] {
        return session.run(statement, {{":reason"_L1, reason}, {":campaign"_L1, campaign.value()}, {":code"_L1, code}});
    });
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<qint64> paused;
    while (query->next()) {
        paused.append(query->value(0).toLongLong());
    }
    query->clear();
    for (const auto id : paused) {
        const QJsonObject detail {{u"reason"_s, reason}, {u"code"_s, code}};
        if (auto recorded = access::record(session, u"sender"_s, u"campaign.paused"_s, id, detail); !recorded) {
            return recorded;
        }
    }
    return transaction.commit();
}

} // namespace siaran::sending
