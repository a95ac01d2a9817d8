#pragma once

#include "services/core/Result.h"
#include "services/domain/Contact.h"
#include "services/domain/MessageContent.h"
#include "services/sending/AttemptKey.h"
#include "services/sending/Settlement.h"

#include <QCoro/QCoroTask>
#include <QList>
#include <QUuid>

namespace siaran::db {
class DbExecutor;
}

namespace siaran::sending {

/// A campaign that is to be sent now.
struct RunningCampaign {
    CampaignId id;
    MessageContent content;
    int ratePerSecond = 0; ///< 0: as fast as the number allows
    PhoneNumberId number;
    int level = 80; ///< messages per second the number allows
};

/// Slots in time of one number: the first comes after `wait` (0 or more), the others at `ratePerSecond`.
struct SlotReservation {
    std::chrono::microseconds wait {0};
    double ratePerSecond = 1;
};

/// A recipient whose intent is stored. `contact` holds what the message may need: name, number, the fields asked for.
struct ClaimedMessage {
    AttemptKey key;
    Contact contact;
};

/// The answer to a claim. `walked` is the highest position that was looked at, 0 when nothing was left.
struct ClaimedBatch {
    QList<ClaimedMessage> messages;
    int walked = 0;
};

/// What is left of a campaign once a walk has come to its end.
struct Remainder {
    int firstPending = 0; ///< 0 when nobody is pending
    std::chrono::milliseconds untilPending {0};
    int underWay = 0; ///< claimed or in doubt
};

/// An intent whose sender is gone.
struct OpenAttempt {
    AttemptKey key;
    QUuid sender;
};

/// The durable list of whom to send to and what became of it. Every statement is one transaction; each can be repeated
/// after a lost connection without harm. Lives on the sender's thread, works on its executor.
class Ledger {
public:
    Ledger(db::DbExecutor& database, const QUuid& sender);

    /// Makes this sender known and answers the workspace key.
    [[nodiscard]] QCoro::Task<Result<QString>> enlist(QString host);
    [[nodiscard]] QCoro::Task<Result<void>> heartbeat();

    /// What this sender has open, and what senders that are gone left open: all others when `soleOwner`, else those
    /// silent for 15 s.
    [[nodiscard]] QCoro::Task<Result<QList<OpenAttempt>>> openAttempts(bool soleOwner);

    [[nodiscard]] QCoro::Task<Result<QList<RunningCampaign>>> running();

    /// `slots` slots of `number`, whose full rate is `level` per second; shared by every sender of the workspace.
    [[nodiscard]] QCoro::Task<Result<SlotReservation>> reserve(PhoneNumberId number, double level, int count);

    /// After a throttle: half the rate, at most once a second.
    [[nodiscard]] QCoro::Task<Result<void>> slowDown(PhoneNumberId number, double level);

    /// Claims up to `limit` pending recipients above position `cursor` and stores an intent for each. Who opted out
    /// meanwhile is skipped. Nothing is claimed of a campaign that does not run.
    [[nodiscard]] QCoro::Task<Result<ClaimedBatch>> claim(CampaignId campaign, int cursor, int limit,
                                                          QStringList fieldKeys);

    [[nodiscard]] QCoro::Task<Result<void>> settle(QList<Settlement> settlements);

    [[nodiscard]] QCoro::Task<Result<Remainder>> remainder(CampaignId campaign);

    /// Completes the campaign if nobody is pending, under way or in doubt.
    [[nodiscard]] QCoro::Task<Result<bool>> complete(CampaignId campaign);

    /// Pauses a running campaign with a reason a person will read ("template", "account"); audited.
    [[nodiscard]] QCoro::Task<Result<void>> pause(CampaignId campaign, QString reason);

    /// Hints the windows that campaigns moved.
    [[nodiscard]] QCoro::Task<Result<void>> announce();

private:
    db::DbExecutor& m_database;
    const QUuid m_sender;
};

} // namespace siaran::sending
