#pragma once

#include "services/core/Result.h"
#include "services/sending/LedgerRecords.h"
#include "services/sending/Settlement.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QUuid>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::sending {

/// The durable list of whom to send to and what became of it. Every statement is one transaction; each can be repeated
/// after a lost connection without harm. Lives on the sender's thread, works on its executor.
class Ledger {
public:
    /// Outcomes are stored over `settling`, which may be the same: settling can wait for the webhook processor.
    Ledger(db::DbExecutor& database, db::DbExecutor& settling, const QUuid& sender);

    /// Makes this sender known and answers the workspace key.
    [[nodiscard]] QCoro::Task<Result<QString>> enlist(QString host);
    [[nodiscard]] QCoro::Task<Result<void>> heartbeat();

    /// Every sender that has attempts open, this one included.
    [[nodiscard]] QCoro::Task<Result<QList<SenderRecord>>> openSenders();
    [[nodiscard]] QCoro::Task<Result<QList<OpenAttempt>>> openAttempts(QList<QUuid> senders);

    /// What runs and does not rest.
    [[nodiscard]] QCoro::Task<Result<QList<RunningCampaign>>> running();

    /// `count` slots of `number`, whose full rate is `level` per second; shared by every sender of the workspace.
    [[nodiscard]] QCoro::Task<Result<SlotReservation>> reserve(PhoneNumberId number, double level, int count);
    /// The same for a campaign with a pace of its own.
    [[nodiscard]] QCoro::Task<Result<SlotReservation>> reserveTurn(CampaignId campaign, double perSecond, int count);

    /// After a throttle: 60 % of the rate, at most once a second.
    [[nodiscard]] QCoro::Task<Result<void>> slowDown(PhoneNumberId number, double level);

    /// Claims up to `limit` pending recipients above position `cursor` and stores an intent for each. Everybody is
    /// judged once more: who opted out, is suppressed, removed or in their cooldown is skipped; who was written to too
    /// often waits. A limited account claims no more new people than it has left for 24 hours, and rests the campaign
    /// when there is nobody else. Nothing is claimed of a campaign that does not run.
    [[nodiscard]] QCoro::Task<Result<ClaimedBatch>> claim(RunningCampaign campaign, int cursor, int limit,
                                                          QStringList fieldKeys);

    [[nodiscard]] QCoro::Task<Result<void>> settle(QList<Settlement> settlements);

    [[nodiscard]] QCoro::Task<Result<Remainder>> remainder(CampaignId campaign);

    /// Completes the campaign if nobody is pending, under way or in doubt; audited.
    [[nodiscard]] QCoro::Task<Result<bool>> complete(CampaignId campaign);

    /// Pauses a running campaign with a reason a person will read ("template", "content"); audited. With "account", all
    /// running campaigns of its account. `code` is WhatsApp's own.
    [[nodiscard]] QCoro::Task<Result<void>> pause(CampaignId campaign, QString reason, int code);

    /// Settles doubts whose campaign decided beforehand, once silence has become evidence (GraceWindow); audited.
    /// Answers how many.
    [[nodiscard]] QCoro::Task<Result<int>> settleSilence();

    /// What WhatsApp says of a number and its account: messages per second, people per 24 h (nothing: no limit). What
    /// is not told stays.
    [[nodiscard]] QCoro::Task<Result<void>> learn(NumberFacts facts);

    /// Hints the windows that campaigns moved.
    [[nodiscard]] QCoro::Task<Result<void>> announce();

private:
    db::DbExecutor& m_database;
    db::DbExecutor& m_settling;
    const QUuid m_sender;
};

} // namespace siaran::sending
