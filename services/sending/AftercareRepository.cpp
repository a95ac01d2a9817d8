#include "services/sending/AftercareRepository.h"

#include "services/access/AuditTrail.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "services/domain/CampaignStates.h"
#include "services/sending/DoubtRepository.h"
#include "services/sending/SenderLease.h"
#include "services/whatsapp/ErrorCatalogue.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

std::optional<int> codeIn(const QSqlQuery& query, int column)
{
    return query.isNull(column) ? std::nullopt : std::optional(query.value(column).toInt());
}

QDateTime utcIn(const QSqlQuery& query, int column)
{
    return query.isNull(column) ? QDateTime()
                                : QDateTime::fromMSecsSinceEpoch(query.value(column).toLongLong(), Qt::UTC);
}

QString reasonFor(std::optional<int> code, const QString& detail)
{
    return code ? QString(whatsapp::reasonOf(*code)) : detail;
}

/// What of a campaign's failures belongs to one reason.
struct ReasonFilter {
    bool any = true;
    QList<qint64> codes;
    QString word;
};

struct FailureGroup {
    std::optional<int> code;
    QString word;
    int people = 0;
};

Result<QList<FailureGroup>> fetchGroups(db::Session& session, CampaignId campaign)
{
    auto query = session.run("sending/count_failures"_L1, {{":campaign"_L1, campaign.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<FailureGroup> groups;
    while (query->next()) {
        groups.push_back({codeIn(*query, 0), query->value(1).toString(), query->value(2).toInt()});
    }
    return db::checkEnd(*query).map([&groups] { return groups; });
}

Result<ReasonFilter> filterFor(db::Session& session, CampaignId campaign, const QString& reason)
{
    if (reason.isEmpty()) {
        return ReasonFilter();
    }
    return fetchGroups(session, campaign).map([&reason](const QList<FailureGroup>& groups) {
        ReasonFilter filter {.any = false, .codes = {}, .word = reason};
        for (const auto& group : groups) {
            if (group.code && whatsapp::reasonOf(*group.code) == reason) {
                filter.codes.append(*group.code);
            }
        }
        return filter;
    });
}

Result<CampaignStatus> lockCampaign(db::Session& session, CampaignId campaign)
{
    auto query = session.run("sending/lock_campaign"_L1, {{":campaign"_L1, campaign.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"no such campaign"_s);
    }
    const auto status = campaignStatusFromWord(query->value(0).toString());
    return status ? Result<CampaignStatus>(*status) : fail(ErrorKind::Internal, u"unknown campaign status"_s);
}

// In the transaction: the status, when all of this is allowed in it.
Result<CampaignStatus> lockFor(db::Session& session, CampaignId campaign, const QList<CampaignAction>& actions)
{
    return lockCampaign(session, campaign).and_then([&](CampaignStatus status) -> Result<CampaignStatus> {
        if (std::ranges::all_of(actions, [status](CampaignAction action) { return allows(status, action); })) {
            return status;
        }
        return fail(ErrorKind::Conflict, u"not while "_s + toWord(status),
                    status == CampaignStatus::Stopped ? u"campaign.stopped"_s : u"campaign.not_allowed"_s);
    });
}

QList<qint64> wide(const QList<int>& numbers)
{
    return {numbers.cbegin(), numbers.cend()};
}

Result<RetryReceipt> queueAgain(db::Session& session, const RetryOrder& order)
{
    const auto filter = filterFor(session, order.campaign, order.reason);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    auto query = session.run("sending/send_again"_L1,
                             {{":campaign"_L1, order.campaign.value()},
                              {":everybody"_L1, order.positions.isEmpty()},
                              {":positions"_L1, db::integerArray(wide(order.positions))},
                              {":any_reason"_L1, filter->any},
                              {":codes"_L1, db::integerArray(filter->codes)},
                              {":word"_L1, filter->word},
                              {":later"_L1, db::integerArray(wide(whatsapp::codesOf(whatsapp::ErrorClass::Later)))}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    RetryReceipt receipt;
    while (query->next()) {
        const auto verdict = query->value(0).toString();
        auto& people = verdict == "stopped"_L1 ? receipt.stopped
            : verdict == "too_soon"_L1         ? receipt.tooSoon
            : verdict == "gone"_L1             ? receipt.gone
                                               : receipt.queued;
        people += query->value(1).toInt();
    }
    return db::checkEnd(*query).map([&receipt] { return receipt; });
}

} // namespace

Result<QList<Doubt>> fetchDoubts(db::Session& session, CampaignId campaign, int after, int limit)
{
    auto query = session.run("sending/fetch_doubts"_L1,
                             {{":campaign"_L1, campaign.value()},
                              {":after"_L1, after},
                              {":limit"_L1, limit},
                              {":lease"_L1, static_cast<int>(LeaseTime.count())}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Doubt> doubts;
    while (query->next()) {
        const auto key = doubtedIn(*query);
        doubts.push_back({.position = key.position,
                          .attempt = key.attempt,
                          .contact = ContactId(query->value(8).toLongLong()),
                          .name = query->value(9).toString(),
                          .phoneE164 = query->value(10).toString(),
                          .claimedAt = utcIn(*query, 11),
                          .senderHost = query->value(12).toString(),
                          .senderLives = query->value(13).toBool(),
                          .reason = query->value(3).toString(),
                          .httpStatus = query->value(14).toInt(),
                          .errorCode = codeIn(*query, 4),
                          .isGraceOver = isGraceOver(evidenceIn(*query))});
    }
    return db::checkEnd(*query).map([&doubts] { return doubts; });
}

Result<int> resolveByHand(db::Session& session, const QString& actor, CampaignId campaign, const QList<int>& positions,
                          DoubtResolution resolution)
{
    const auto again = resolution == DoubtResolution::SendAgain;
    QList<CampaignAction> actions {CampaignAction::Resolve};
    if (again) {
        actions.append(CampaignAction::SendAgain);
    }
    db::Transaction transaction(session);
    const auto locked = transaction.begin().and_then([&] { return lockFor(session, campaign, actions); });
    if (!locked) {
        return tl::unexpected(locked.error());
    }
    auto query = session.run("sending/fetch_doubt_keys"_L1,
                             {{":campaign"_L1, campaign.value()},
                              {":all"_L1, positions.isEmpty()},
                              {":positions"_L1, db::integerArray(wide(positions))}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<AttemptKey> keys;
    while (query->next()) {
        keys.push_back({campaign, query->value(0).toInt(), query->value(1).toInt()});
    }
    query->clear();
    const auto people = resolveDoubts(session, campaign, keys, again);
    if (!people) {
        return people;
    }
    const QJsonObject detail {{u"people"_s, *people}, {u"send_again"_s, again}};
    return access::record(session, actor, u"campaign.doubt_resolved"_s, campaign.value(), detail)
        .and_then([&] { return transaction.commit(); })
        .map([&people] { return *people; });
}

Result<QList<Failure>> fetchFailures(db::Session& session, CampaignId campaign, const QString& reason, int after,
                                     int limit)
{
    const auto filter = filterFor(session, campaign, reason);
    if (!filter) {
        return tl::unexpected(filter.error());
    }
    auto query = session.run("sending/fetch_failures"_L1,
                             {{":campaign"_L1, campaign.value()},
                              {":after"_L1, after},
                              {":limit"_L1, limit},
                              {":any_reason"_L1, filter->any},
                              {":codes"_L1, db::integerArray(filter->codes)},
                              {":word"_L1, filter->word}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Failure> failures;
    while (query->next()) {
        const auto code = codeIn(*query, 4);
        const auto detail = query->value(5).toString();
        failures.push_back({.position = query->value(0).toInt(),
                            .contact = ContactId(query->value(1).toLongLong()),
                            .name = query->value(2).toString(),
                            .phoneE164 = query->value(3).toString(),
                            .reason = reasonFor(code, detail),
                            .errorCode = code,
                            .detail = detail,
                            .attempts = query->value(6).toInt(),
                            .failedAt = utcIn(*query, 7)});
    }
    return db::checkEnd(*query).map([&failures] { return failures; });
}

Result<QList<FailureCount>> countFailures(db::Session& session, CampaignId campaign)
{
    return fetchGroups(session, campaign).map([](const QList<FailureGroup>& groups) {
        QList<FailureCount> counts;
        for (const auto& group : groups) {
            const auto reason = reasonFor(group.code, group.word);
            const auto known = std::ranges::find(counts, reason, &FailureCount::reason);
            if (known == counts.end()) {
                counts.push_back({reason, group.people});
            } else {
                known->people += group.people;
            }
        }
        std::ranges::stable_sort(counts, std::ranges::greater {}, &FailureCount::people);
        return counts;
    });
}

Result<RetryReceipt> retryFailures(db::Session& session, const QString& actor, const RetryOrder& order)
{
    db::Transaction transaction(session);
    const auto status
        = transaction.begin().and_then([&] { return lockFor(session, order.campaign, {CampaignAction::SendAgain}); });
    if (!status) {
        return tl::unexpected(status.error());
    }
    const auto receipt = queueAgain(session, order);
    if (!receipt || receipt->queued == 0) {
        return receipt;
    }
    if (after(*status, CampaignAction::SendAgain) != *status) {
        if (auto reopened = session.run("sending/reopen"_L1, {{":campaign"_L1, order.campaign.value()}}); !reopened) {
            return tl::unexpected(reopened.error());
        }
    }
    const QJsonObject detail {{u"people"_s, receipt->queued},
                              {u"stopped"_s, receipt->stopped},
                              {u"too_soon"_s, receipt->tooSoon},
                              {u"reason"_s, order.reason}};
    return access::record(session, actor, u"campaign.retried"_s, order.campaign.value(), detail)
        .and_then([&] { return transaction.commit(); })
        .map([&receipt] { return *receipt; });
}

} // namespace siaran::sending
