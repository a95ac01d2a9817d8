#include "services/sending/SettlementRepository.h"

#include "services/core/CrashPoint.h"
#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

/// Settlements as columns, ready for unnest.
struct Columns {
    QList<qint64> campaigns;
    QList<qint64> positions;
    QList<qint64> attempts;
    QStringList outcomes;
    QStringList statuses;
    QList<std::optional<QString>> wamids;
    QList<std::optional<QString>> codes;
    QStringList details;
    QStringList delays;
    QList<qint64> answers;
};

Columns columnsOf(const QList<Settlement>& settlements)
{
    Columns columns;
    for (const auto& settlement : settlements) {
        columns.campaigns.append(settlement.key.campaign.value());
        columns.positions.append(settlement.key.position);
        columns.attempts.append(settlement.key.attempt);
        columns.outcomes.append(toWord(settlement.outcome));
        columns.statuses.append(toWord(settlement.status));
        columns.wamids.append(settlement.wamid.isEmpty() ? std::nullopt : std::optional(settlement.wamid));
        columns.codes.append(settlement.errorCode ? std::optional(QString::number(*settlement.errorCode))
                                                  : std::nullopt);
        columns.details.append(settlement.detail);
        columns.delays.append(QString::number(static_cast<double>(settlement.delay.count()) / 1000));
        columns.answers.append(settlement.httpStatus);
    }
    return columns;
}

Result<void> storeAttempts(db::Session& session, const Columns& columns)
{
    return session
        .repeat("sending/settle_attempts"_L1,
                {{":campaigns"_L1, db::integerArray(columns.campaigns)},
                 {":positions"_L1, db::integerArray(columns.positions)},
                 {":attempts"_L1, db::integerArray(columns.attempts)},
                 {":outcomes"_L1, db::textArray(columns.outcomes)},
                 {":wamids"_L1, db::textArray(columns.wamids)},
                 {":codes"_L1, db::textArray(columns.codes)},
                 {":details"_L1, db::textArray(columns.details)},
                 {":answers"_L1, db::integerArray(columns.answers)}})
        .map([](const db::KeptQuery&) {});
}

Result<void> storeMessages(db::Session& session, const Columns& columns)
{
    return session
        .repeat("sending/settle_messages"_L1,
                {{":campaigns"_L1, db::integerArray(columns.campaigns)},
                 {":positions"_L1, db::integerArray(columns.positions)},
                 {":attempts"_L1, db::integerArray(columns.attempts)},
                 {":statuses"_L1, db::textArray(columns.statuses)},
                 {":codes"_L1, db::textArray(columns.codes)},
                 {":details"_L1, db::textArray(columns.details)},
                 {":delays"_L1, db::textArray(columns.delays)}})
        .map([](const db::KeptQuery&) {});
}

Result<void> touchContacts(db::Session& session, const QList<Settlement>& settlements)
{
    QList<qint64> campaigns;
    QList<qint64> positions;
    QList<qint64> accepted;
    for (const auto& settlement : settlements) {
        if (settlement.status == MessageStatus::Accepted || settlement.status == MessageStatus::Failed) {
            campaigns.append(settlement.key.campaign.value());
            positions.append(settlement.key.position);
            accepted.append(settlement.status == MessageStatus::Accepted ? 1 : 0);
        }
    }
    if (campaigns.isEmpty()) {
        return {};
    }
    return session
        .repeat("sending/touch_contacts"_L1,
                {{":campaigns"_L1, db::integerArray(campaigns)},
                 {":positions"_L1, db::integerArray(positions)},
                 {":accepted"_L1, db::integerArray(accepted)}})
        .map([](const db::KeptQuery&) {});
}

Result<void> holdPairs(db::Session& session, const QList<Settlement>& settlements)
{
    QList<qint64> campaigns;
    QList<qint64> positions;
    QStringList delays;
    for (const auto& settlement : settlements) {
        if (settlement.effect == Settlement::Effect::WaitForPerson) {
            campaigns.append(settlement.key.campaign.value());
            positions.append(settlement.key.position);
            delays.append(QString::number(static_cast<double>(settlement.delay.count()) / 1000));
        }
    }
    if (campaigns.isEmpty()) {
        return {};
    }
    return session
        .run("sending/hold_pairs"_L1,
             {{":campaigns"_L1, db::integerArray(campaigns)},
              {":positions"_L1, db::integerArray(positions)},
              {":delays"_L1, db::textArray(delays)}})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<void> storeSettlements(db::Session& session, const QList<Settlement>& settlements)
{
    // The webhook processor locks in the same order: attempts, contacts, messages, each by key.
    auto ordered = settlements;
    std::ranges::sort(ordered, {}, &Settlement::key);
    const auto columns = columnsOf(ordered);
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return storeAttempts(session, columns); })
        .and_then([&] { return touchContacts(session, ordered); })
        .and_then([&] { return storeMessages(session, columns); })
        .and_then([&] { return holdPairs(session, ordered); })
        .and_then([&] {
            crashPoint("settle.before_commit");
            return transaction.commit();
        })
        .map([] { crashPoint("settle.after_commit"); });
}

} // namespace siaran::sending
