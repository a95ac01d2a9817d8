#pragma once

#include "services/core/Result.h"
#include "services/sending/ContentGuard.h"
#include "services/sending/NumberLane.h"
#include "services/sending/OutcomeJournal.h"
#include "services/sending/SenderLease.h"

#include <QCoro/QCoroTask>
#include <QRandomGenerator>

#include <functional>
#include <map>
#include <memory>
#include <set>

namespace siaran::whatsapp {
class MessageGateway;
}

namespace siaran::sending {

class MediaCourier;

/// Lets claimed messages go when their time has come, and gathers what became of them. The order that makes it safe:
/// the journal first, then a look at the lease, then the network. One thread.
class Dispatcher {
public:
    using Clock = NumberLane::Clock;

    /// Why a campaign must stop, and for which of WhatsApp's codes.
    struct Blame {
        QString reason; ///< "template", "content", "media", "account"
        int code = 0;
    };
    struct Effects {
        std::set<PhoneNumberId> throttled;
        std::map<CampaignId, Blame> blamed;
    };

    /// At most `maxInFlight` requests at once.
    Dispatcher(whatsapp::MessageGateway& gateway, MediaCourier& courier, int maxInFlight);
    ~Dispatcher();
    Q_DISABLE_COPY_MOVE(Dispatcher)

    /// Nothing leaves before this: the journal, and the key echoed in every request.
    void begin(std::unique_ptr<OutcomeJournal> journal, QString workspaceKey);
    void leaseRenewed(LeaseClock::time_point before) { m_lease.renewed(before); }
    [[nodiscard]] bool isLeaseHeld() const { return m_lease.isHeld(LeaseClock::now()); }

    [[nodiscard]] NumberLane& lane(PhoneNumberId number) { return m_lanes[number]; }
    /// How many more messages may be claimed for `number`, by the pace, by the room in flight and by its breaker.
    [[nodiscard]] int room(PhoneNumberId number, double perSecond, Clock::time_point now);
    /// How many slots to reserve; none while as many requests as may be are without an answer, for others can use them.
    [[nodiscard]] int missingSlots(PhoneNumberId number, Clock::time_point now);
    void enqueue(PhoneNumberId number, NumberLane::Queued queued) { lane(number).enqueue(std::move(queued)); }

    /// Lets go of what is due.
    void releaseDue();
    /// Gives back what has not left, of the campaigns that `isGone` says so of.
    void giveBackQueued(const std::function<bool(CampaignId)>& isGone);
    /// The campaign goes on: what was refused before says nothing of it any more.
    void forgive(CampaignId campaign) { m_guard.forget(campaign); }

    /// Claimed, waiting, on its way, or not stored yet.
    [[nodiscard]] bool isUnderWay(const AttemptKey& key) const;
    [[nodiscard]] bool isIdle() const { return m_inFlight.empty(); }
    /// Nothing is released before this moment: the journal cannot be written.
    [[nodiscard]] bool isHolding(Clock::time_point now) const { return now < m_holdUntil; }

    /// Requests handed to the network since the start.
    [[nodiscard]] qint64 released() const { return m_released; }
    /// What waits and why, for the log.
    [[nodiscard]] QString describe(Clock::time_point now) const;

    [[nodiscard]] bool hasSettlements() const { return !m_settlements.isEmpty(); }
    [[nodiscard]] QList<Settlement> takeSettlements() { return std::exchange(m_settlements, {}); }
    /// They could not be stored: they are the next to be.
    void putBack(const QList<Settlement>& settlements) { m_settlements = settlements + m_settlements; }
    /// What was taken is in the database: the journal need not remember it.
    void forgetStored();
    [[nodiscard]] Effects takeEffects() { return std::exchange(m_effects, {}); }

private:
    QCoro::Task<> deliver(PhoneNumberId number, NumberLane::Queued queued); // ends by itself, listed in m_inFlight
    [[nodiscard]] Settlement withFileJudged(Settlement settlement, const whatsapp::SendOutcome& outcome,
                                            const QString& mediaId);
    void settle(PhoneNumberId number, Settlement settlement);
    void giveBack(const AttemptKey& key);
    [[nodiscard]] int queued() const;

    whatsapp::MessageGateway& m_gateway;
    MediaCourier& m_courier;
    const int m_maxInFlight;
    QString m_workspace;
    std::unique_ptr<OutcomeJournal> m_journal;
    SenderLease m_lease;
    ContentGuard m_guard;
    QRandomGenerator m_random;
    std::map<PhoneNumberId, NumberLane> m_lanes;
    std::map<AttemptKey, PhoneNumberId> m_inFlight; ///< handed to the network, no answer yet
    std::map<PhoneNumberId, int> m_onTheirWay; ///< the same, counted
    qint64 m_released = 0;
    QList<Settlement> m_settlements;
    Effects m_effects;
    Clock::time_point m_holdUntil;
};

} // namespace siaran::sending
