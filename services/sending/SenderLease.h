#pragma once

#include <chrono>

namespace siaran::sending {

/// A clock that also counts while the computer sleeps: a lease must not outlive a closed lid. Where the system has
/// none, the steady clock stands in.
struct LeaseClock {
    using duration = std::chrono::nanoseconds;
    using rep = duration::rep;
    using period = duration::period;
    using time_point = std::chrono::time_point<LeaseClock>;
    // NOLINTNEXTLINE(readability-identifier-naming): the name a clock has
    static constexpr bool is_steady = true;

    [[nodiscard]] static time_point now();
};

/// Others take a sender for gone once its heartbeat is this old, and settle what it left open.
constexpr std::chrono::seconds LeaseTime {15};

/// Whether this process may still put on the wire what it has claimed. It believes in its lease a second less than
/// others do, counted from before the heartbeat was sent: a process that was stopped or cut off past its time releases
/// nothing that others may have settled meanwhile (reliability.md A.2).
class SenderLease {
public:
    /// `before`: the moment before the heartbeat was sent that has now been stored.
    void renewed(LeaseClock::time_point before) { m_until = before + LeaseTime - std::chrono::seconds(1); }
    [[nodiscard]] bool isHeld(LeaseClock::time_point now) const { return now < m_until; }

private:
    LeaseClock::time_point m_until;
};

} // namespace siaran::sending
