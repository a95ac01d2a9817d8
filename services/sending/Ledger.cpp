#include "services/sending/Ledger.h"

#include "services/db/ChangeFeed.h"
#include "services/db/DbExecutor.h"
#include "services/sending/DoubtRepository.h"
#include "services/sending/LedgerRepository.h"
#include "services/sending/LimitRepository.h"
#include "services/sending/SenderRepository.h"
#include "services/sending/SettlementRepository.h"

using namespace Qt::StringLiterals;

namespace siaran::sending {

namespace {

Result<void> ignoreRows(const Result<QSqlQuery>& query)
{
    return query.map([](const QSqlQuery&) {});
}

Result<int> sweep(db::Session& session)
{
    return ignoreRows(session.run("sending/sweep_pairs"_L1)).and_then([&] { return settleSilentDoubts(session); });
}

} // namespace

Ledger::Ledger(db::DbExecutor& database, db::DbExecutor& settling, const QUuid& sender)
    : m_database(database)
    , m_settling(settling)
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
    return m_database.task([sender = m_sender](db::Session& session) { return storeHeartbeat(session, sender); });
}

QCoro::Task<Result<QList<SenderRecord>>> Ledger::openSenders()
{
    return m_database.task([](db::Session& session) { return fetchOpenSenders(session); });
}

QCoro::Task<Result<QList<OpenAttempt>>> Ledger::openAttempts(QList<QUuid> senders)
{
    return m_database.task(
        [senders = std::move(senders)](db::Session& session) { return fetchOpenAttempts(session, senders); });
}

QCoro::Task<Result<QList<RunningCampaign>>> Ledger::running()
{
    return m_database.task([](db::Session& session) { return fetchRunning(session); });
}

QCoro::Task<Result<SlotReservation>> Ledger::reserve(PhoneNumberId number, double level, int count)
{
    return m_database.task([sender = m_sender, number, level, count](db::Session& session) {
        return reserveSlots(session, sender, number, level, count);
    });
}

QCoro::Task<Result<SlotReservation>> Ledger::reserveTurn(CampaignId campaign, double perSecond, int count)
{
    return m_database.task([campaign, perSecond, count](db::Session& session) {
        return reserveTurnSlots(session, campaign, perSecond, count);
    });
}

QCoro::Task<Result<void>> Ledger::slowDown(PhoneNumberId number, double level)
{
    return m_database.task([number, level](db::Session& session) {
        return ignoreRows(
            session.run("sending/slow_down"_L1, {{":level"_L1, level}, {":phone_number"_L1, number.value()}}));
    });
}

QCoro::Task<Result<ClaimedBatch>> Ledger::claim(RunningCampaign campaign, int cursor, int limit, QStringList fieldKeys)
{
    ClaimOrder order {.sender = m_sender,
                      .campaign = std::move(campaign),
                      .cursor = cursor,
                      .limit = limit,
                      .fieldKeys = std::move(fieldKeys)};
    return m_database.task([order = std::move(order)](db::Session& session) { return claimBatch(session, order); });
}

QCoro::Task<Result<void>> Ledger::settle(QList<Settlement> settlements)
{
    return m_settling.task([settlements = std::move(settlements)](db::Session& session) {
        return storeSettlements(session, settlements);
    });
}

QCoro::Task<Result<Remainder>> Ledger::remainder(CampaignId campaign)
{
    return m_database.task([campaign](db::Session& session) { return fetchRemainder(session, campaign); });
}

QCoro::Task<Result<bool>> Ledger::complete(CampaignId campaign)
{
    return m_database.task([campaign](db::Session& session) { return completeCampaign(session, campaign); });
}

QCoro::Task<Result<void>> Ledger::pause(CampaignId campaign, QString reason, int code)
{
    return m_database.task([campaign, reason = std::move(reason), code](db::Session& session) {
        return pauseCampaign(session, campaign, reason, code);
    });
}

QCoro::Task<Result<int>> Ledger::settleSilence()
{
    return m_database.task(sweep);
}

QCoro::Task<Result<void>> Ledger::learn(NumberFacts facts)
{
    return m_database.task([facts = std::move(facts)](db::Session& session) { return storeFacts(session, facts); });
}

QCoro::Task<Result<void>> Ledger::announce()
{
    return m_database.task([](db::Session& session) { return db::notifyChange(session, {u"campaigns"_s}); });
}

} // namespace siaran::sending
