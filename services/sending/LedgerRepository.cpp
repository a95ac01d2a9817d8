#include "services/sending/LedgerRepository.h"

#include "services/db/ArrayLiteral.h"
#include "services/db/Session.h"
#include "services/domain/FieldValuesJson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>

#include <algorithm>

Q_LOGGING_CATEGORY(lcLedger, "siaran.ledger")

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
    }
    return columns;
}

Result<void> storeAttempts(db::Session& session, const Columns& columns)
{
    return session
        .run("sending/settle_attempts"_L1,
             {{":campaigns"_L1, db::integerArray(columns.campaigns)},
              {":positions"_L1, db::integerArray(columns.positions)},
              {":attempts"_L1, db::integerArray(columns.attempts)},
              {":outcomes"_L1, db::textArray(columns.outcomes)},
              {":wamids"_L1, db::textArray(columns.wamids)},
              {":codes"_L1, db::textArray(columns.codes)},
              {":details"_L1, db::textArray(columns.details)}})
        .map([](const QSqlQuery&) {});
}

Result<void> storeMessages(db::Session& session, const Columns& columns)
{
    return session
        .run("sending/settle_messages"_L1,
             {{":campaigns"_L1, db::integerArray(columns.campaigns)},
              {":positions"_L1, db::integerArray(columns.positions)},
              {":attempts"_L1, db::integerArray(columns.attempts)},
              {":statuses"_L1, db::textArray(columns.statuses)},
              {":codes"_L1, db::textArray(columns.codes)},
              {":details"_L1, db::textArray(columns.details)},
              {":delays"_L1, db::textArray(columns.delays)}})
        .map([](const QSqlQuery&) {});
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
        .run("sending/touch_contacts"_L1,
             {{":campaigns"_L1, db::integerArray(campaigns)},
              {":positions"_L1, db::integerArray(positions)},
              {":accepted"_L1, db::integerArray(accepted)}})
        .map([](const QSqlQuery&) {});
}

} // namespace

Result<QList<RunningCampaign>> fetchRunning(db::Session& session)
{
    auto query = session.run("sending/fetch_running"_L1);
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
                           .level = query->value(4).toInt()});
    }
    return running;
}

Result<ClaimedBatch> claimBatch(db::Session& session, const QUuid& sender, CampaignId campaign, int cursor, int limit,
                                const QStringList& fieldKeys)
{
    auto query = session.run("sending/claim"_L1,
                             {{":campaign"_L1, campaign.value()},
                              {":cursor"_L1, cursor},
                              {":limit"_L1, limit},
                              {":sender"_L1, sender.toString(QUuid::WithoutBraces)},
                              {":keys"_L1, db::textArray(fieldKeys)}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    ClaimedBatch batch;
    while (query->next()) {
        const auto position = query->value(0).toInt();
        batch.walked = std::max(batch.walked, position);
        if (query->value(1).toString() != "claimed"_L1) {
            continue;
        }
        Contact contact;
        contact.phoneE164 = query->value(3).toString();
        contact.displayName = query->value(4).toString();
        contact.fields = fieldValuesFromJson(query->value(5).toByteArray());
        batch.messages.push_back(
            {.key = {.campaign = campaign, .position = position, .attempt = query->value(2).toInt()},
             .contact = std::move(contact)});
    }
    return batch;
}

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
        .and_then([&] { return transaction.commit(); });
}

} // namespace siaran::sending
