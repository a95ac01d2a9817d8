#pragma once

#include "services/core/Result.h"
#include "services/core/StrongId.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace siaran::sending {

/// Somebody of whom nobody can prove whether the message reached WhatsApp, with all that is known. Times are UTC.
struct Doubt {
    int position = 0;
    int attempt = 0;
    ContactId contact; ///< invalid when the contact is gone
    QString name;
    QString phoneE164;
    QDateTime claimedAt;
    QString senderHost; ///< the computer that sent it
    bool senderLives = false; ///< its process was heard of within its lease
    /// A stored word: "connection_lost", "timed_out", "cancelled", "server_error", "odd_answer" of the network;
    /// "sender_gone": its journal says that it was handed to the network and nothing came back; "no_journal": the
    /// process is gone and its journal is not on this computer; "sender_silent": nothing was heard of it any more.
    QString reason;
    int httpStatus = 0; ///< 0 when no answer came
    std::optional<int> errorCode; ///< WhatsApp's, with a 5xx
    /// Webhooks flow, the grace has passed and still nothing was heard: it was most likely not taken (GraceWindow).
    bool isGraceOver = false;

    friend bool operator==(const Doubt&, const Doubt&) = default;
};

/// Somebody who will not get the message unless a person orders another try.
struct Failure {
    int position = 0;
    ContactId contact; ///< invalid when the contact is gone
    QString name;
    QString phoneE164;
    QString reason; ///< whatsapp::reasonOf(errorCode), or the stored word of a failure without a code
    std::optional<int> errorCode;
    QString detail; ///< WhatsApp's own words or ours, for support
    int attempts = 0;
    QDateTime failedAt; ///< UTC

    friend bool operator==(const Failure&, const Failure&) = default;
};

struct FailureCount {
    QString reason;
    int people = 0;

    friend bool operator==(const FailureCount&, const FailureCount&) = default;
};

/// Whom to send to again.
struct RetryOrder {
    CampaignId campaign;
    QList<int> positions = {}; ///< empty: everybody who failed
    QString reason = {}; ///< empty: for whatever reason
};

/// What became of an order: `queued` people will get another try, the others stay failed.
struct RetryReceipt {
    int queued = 0;
    int stopped = 0; ///< said stop, or are suppressed
    int tooSoon = 0; ///< WhatsApp held promotions to them back less than 24 h ago, and punishes tries before
    int gone = 0; ///< are no contacts any more

    friend bool operator==(const RetryReceipt&, const RetryReceipt&) = default;
};

enum class DoubtResolution { TreatAsSent, SendAgain };

/// What a person may look at and decide once messages did not end well. Pages go upwards by position, from behind
/// `after`; 0 is the beginning. Whatever is decided is audited. Lives on one thread; answers come back on the caller's.
class AftercareService {
public:
    virtual ~AftercareService() = default;
    Q_DISABLE_COPY_MOVE(AftercareService)

    [[nodiscard]] virtual QCoro::Task<Result<QList<Doubt>>> doubts(CampaignId campaign, int after, int limit) = 0;

    /// Settles these doubts, or all of the campaign's when `positions` is empty; a truth that came meanwhile wins.
    /// Answers how many. To send again to people of a stopped campaign is a Conflict (campaign.stopped): a stop is for
    /// good.
    [[nodiscard]] virtual QCoro::Task<Result<int>> resolve(CampaignId campaign, QList<int> positions,
                                                           DoubtResolution resolution)
        = 0;

    /// Of one reason, or of any when it is empty.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Failure>>> failures(CampaignId campaign, QString reason, int after,
                                                                       int limit)
        = 0;
    /// The most frequent reason first.
    [[nodiscard]] virtual QCoro::Task<Result<QList<FailureCount>>> failureCounts(CampaignId campaign) = 0;

    /// Puts people who failed back in line, each with a new attempt; a completed campaign runs again. Never those who
    /// said stop. Conflict (campaign.stopped) for a stopped campaign, Conflict (campaign.not_allowed) for one that was
    /// never sent.
    [[nodiscard]] virtual QCoro::Task<Result<RetryReceipt>> sendAgain(RetryOrder order) = 0;

protected:
    AftercareService() = default;
};

} // namespace siaran::sending
