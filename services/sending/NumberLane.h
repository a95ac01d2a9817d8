#pragma once

#include "services/sending/Breaker.h"
#include "services/sending/LedgerRecords.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace siaran::sending {

/// The way out of one number in this process: messages that are claimed and wait, the time slots reserved for them, and
/// the breaker. A message leaves when a slot has come and its campaign's own pace allows it; a slot that was missed is
/// lost, so that no stall is followed by a burst. Times are given, so that it can be tested without waiting.
class NumberLane {
public:
    using Clock = std::chrono::steady_clock;

    struct Queued {
        ClaimedMessage message = {};
        std::shared_ptr<const MessageContent> content;
        Clock::time_point notBefore; ///< its campaign's pace
        QString mediaId = {}; ///< what WhatsApp calls its file, if it has one
    };

    /// How far ahead messages are claimed: a kill leaves at most as many to be given back.
    static constexpr std::chrono::milliseconds LookAhead {200};

    void enqueue(Queued queued) { m_queue.push_back(std::move(queued)); }
    void grant(const SlotReservation& reservation, int count, Clock::time_point now);

    /// How many slots are missing for what may leave soon.
    [[nodiscard]] int missingSlots(Clock::time_point now) const;
    /// How many messages are wanted, for a number that may send `perSecond`; 0 while what is queued still lasts.
    [[nodiscard]] int room(double perSecond, Clock::time_point now) const;
    /// One request has been answered after `latency`.
    void answered(std::chrono::duration<double> latency);
    /// How many requests may be on their way at once: what the pace needs at the latency of late, and a little more.
    /// What stalls behind us is so kept from piling up and arriving as a burst.
    [[nodiscard]] int mostOnTheirWay() const;
    /// The message whose turn it is, if any.
    [[nodiscard]] std::optional<Queued> next(Clock::time_point now);
    /// Takes out what waits of the campaigns that `isGone` says so of.
    [[nodiscard]] std::deque<Queued> takeIf(const std::function<bool(CampaignId)>& isGone);

    [[nodiscard]] bool holds(const AttemptKey& key) const;
    [[nodiscard]] int size() const { return static_cast<int>(m_queue.size()); }
    /// What waits here and for what, for the log.
    [[nodiscard]] QString describe(Clock::time_point now) const;
    [[nodiscard]] Breaker& breaker() { return m_breaker; }

private:
    void loseLateSlots(Clock::time_point now);
    [[nodiscard]] bool isWarm() const; ///< the connections that the pace needs are there
    [[nodiscard]] Clock::duration lateness(Clock::time_point now) const; ///< how late a slot may be used
    [[nodiscard]] int mostNeeded() const;

    std::deque<Queued> m_queue;
    std::deque<Clock::time_point> m_slots;
    std::deque<Clock::time_point> m_released; ///< within the last second
    double m_perSecond = 1;
    bool m_isShared = true;
    double m_latency = 1; ///< seconds, of late; a guess until the first answers
    int m_answers = 0;
    Clock::time_point m_lastRelease;
    Clock::time_point m_steadyFrom; ///< before it connections are being made
    Clock::time_point m_earliest; ///< catching up goes no faster than this
    Breaker m_breaker;
};

} // namespace siaran::sending
