#include "services/sending/Ledger.h"

#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/sending/LedgerRepository.h"

#include <QCoro/QCoroFuture>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

QString textOf(const QUuid& id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<bool> answersRow(Result<QSqlQuery> query)
{
    return query ? Result<bool>(query->next()) : tl::unexpected(query.error());
}

Result<void> ignoreRows(const Result<QSqlQuery>& query)
{
    return query.map([](const QSqlQuery&) {});
}

Result<QString> enlistSender(db::Session& session, const QUuid& sender, const QString& host)
{
    if (auto added = session.run("sending/register_sender"_L1, {{":id"_L1, textOf(sender)}, {":host"_L1, host}});
        !added) {
        return tl::unexpected(added.error());
    }
    auto key = session.run("sending/fetch_workspace_key"_L1);
    if (!key) {
        return tl::unexpected(key.error());
    }
    return key->next() ? Result<QString>(key->value(0).toString()) : fail(ErrorKind::Internal, u"no workspace key"_s);
}

Result<QList<OpenAttempt>> fetchOpen(db::Session& session, const QUuid& sender, bool soleOwner)
{
    auto query
        = session.run("sending/fetch_open_attempts"_L1, {{":me"_L1, textOf(sender)}, {":sole_owner"_L1, soleOwner}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<OpenAttempt> open;
    while (query->next()) {
        open.push_back({.key = {.campaign = CampaignId(query->value(0).toLongLong()),
                                .position = query->value(1).toInt(),
                                .attempt = query->value(2).toInt()},
                        .sender = QUuid::fromString(query->value(3).toString())});
    }
    return open;
}

// Losing the last half second of reservations in a crash of the server is cheaper than a sync for each of them.
Result<SlotReservation> reserveSlots(db::Session& session, PhoneNumberId number, double level, int count)
{
    db::Transaction transaction(session);
    auto query = transaction.begin()
                     .and_then([&] { return session.runScript(u"SET LOCAL synchronous_commit = off"_s); })
                     .and_then([&] {
                         return session.run(
                             "sending/reserve_slots"_L1,
                             {{":level"_L1, level}, {":phone_number"_L1, number.value()}, {":slots"_L1, count}});
                     });
    if (!query) {
        return tl::unexpected(query.error());
    }
    if (!query->next()) {
        return fail(ErrorKind::NotFound, u"no pacing row"_s);
    }
    const SlotReservation reservation {
        .wait = std::chrono::microseconds(static_cast<qint64>(std::max(0.0, query->value(0).toDouble()) * 1e6)),
        .ratePerSecond = query->value(1).toDouble()};
    query->clear();
    return transaction.commit().map([&reservation] { return reservation; });
}

Result<Remainder> fetchRemainder(db::Session& session, CampaignId campaign)
{
    auto query = session.run("sending/find_pending"_L1, {{":campaign"_L1, campaign.value()}});
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    return Remainder {.firstPending = query->value(0).toInt(),
                      .untilPending = std::chrono::milliseconds(static_cast<qint64>(query->value(1).toDouble() * 1000)),
                      .underWay = query->value(2).toInt()};
}

Result<void> pauseCampaign(db::Session& session, CampaignId campaign, const QString& reason)
{
    db::Transaction transaction(session);
    const auto paused = transaction.begin().and_then([&] {
        return answersRow(
            session.run("sending/pause"_L1, {{":reason"_L1, reason}, {":campaign"_L1, campaign.value()}}));
    });
    if (!paused || !*paused) {
        return paused.map([](bool) {});
    }
    return access::record(session, u"sender"_s, u"campaign.paused"_s, campaign.value(), {{u"reason"_s, reason}})
        .and_then([&] { return transaction.commit(); });
}

} // namespace

Ledger::Ledger(db::DbExecutor& database, const QUuid& sender)
    : m_database(database)
    , m_sender(sender)
{
}

QCoro::Task<Result<QString>> Ledger::enlist(QString host)
{
    return m_database.task([sender = m_sender, host = std::move(host)](db::Session& session) {
        return enlistSender(session, sender, host);
    });
}

QCoro::Task<Result<void>> Ledger::heartbeat()
{
    return m_database.task([sender = m_sender](db::Session& session) {
        return ignoreRows(session.run("sending/heartbeat"_L1, {{":id"_L1, textOf(sender)}}));
    });
}

QCoro::Task<Result<QList<OpenAttempt>>> Ledger::openAttempts(bool soleOwner)
{
    return m_database.task(
        [sender = m_sender, soleOwner](db::Session& session) { return fetchOpen(session, sender, soleOwner); });
}

QCoro::Task<Result<QList<RunningCampaign>>> Ledger::running()
{
    return m_database.task([](db::Session& session) { return fetchRunning(session); });
}

QCoro::Task<Result<SlotReservation>> Ledger::reserve(PhoneNumberId number, double level, int count)
{
    return m_database.task(
        [number, level, count](db::Session& session) { return reserveSlots(session, number, level, count); });
}

QCoro::Task<Result<void>> Ledger::slowDown(PhoneNumberId number, double level)
{
    return m_database.task([number, level](db::Session& session) {
        return ignoreRows(
            session.run("sending/slow_down"_L1, {{":level"_L1, level}, {":phone_number"_L1, number.value()}}));
    });
}

QCoro::Task<Result<ClaimedBatch>> Ledger::claim(CampaignId campaign, int cursor, int limit, QStringList fieldKeys)
{
    return m_database.task(
        [sender = m_sender, campaign, cursor, limit, fieldKeys = std::move(fieldKeys)](db::Session& session) {
            return claimBatch(session, sender, campaign, cursor, limit, fieldKeys);
        });
}

QCoro::Task<Result<void>> Ledger::settle(QList<Settlement> settlements)
{
    return m_database.task([settlements = std::move(settlements)](db::Session& session) {
        return storeSettlements(session, settlements);
    });
}

QCoro::Task<Result<Remainder>> Ledger::remainder(CampaignId campaign)
{
    return m_database.task([campaign](db::Session& session) { return fetchRemainder(session, campaign); });
}

QCoro::Task<Result<bool>> Ledger::complete(CampaignId campaign)
{
    return m_database.task([campaign](db::Session& session) {
        return answersRow(session.run("sending/complete"_L1, {{":campaign"_L1, campaign.value()}}));
    });
}

QCoro::Task<Result<void>> Ledger::pause(CampaignId campaign, QString reason)
{
    return m_database.task([campaign, reason = std::move(reason)](db::Session& session) {
        return pauseCampaign(session, campaign, reason);
    });
}

QCoro::Task<Result<void>> Ledger::announce()
{
    return m_database.task([](db::Session& session) { return db::notifyChange(session, {u"campaigns"_s}); });
}

} // namespace siaran::sending
