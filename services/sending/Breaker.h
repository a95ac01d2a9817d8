#pragma once

#include <array>
#include <chrono>

namespace siaran::sending {

/// Keeps requests back while a number's requests come to nothing: it opens on half of at least twenty calls within ten
/// seconds, or on five in a row; stays open five seconds, doubling to a minute, each time half-jittered; then wants a
/// harmless probe, and after that lets one message try. What WhatsApp says about a single person counts for nothing.
/// Times are given, so that it can be tested without waiting.
class Breaker {
public:
    using Clock = std::chrono::steady_clock;

    enum class State {
        Closed, ///< everything may go
        Open, ///< nothing may
        Probing, ///< nothing may until a probe was answered
        Trial, ///< one message may
    };

    enum class Sign {
        Good, ///< WhatsApp took a message
        Answered, ///< it refused one person's: it lives, and that is all
        Bad, ///< nothing came of it: not sent, in doubt, or a server error
    };

    /// `unit` in [0, 1) spreads the time it stays open.
    void record(Sign sign, Clock::time_point now, double unit);
    /// The answer to a probe.
    void probed(bool answered, Clock::time_point now, double unit);

    [[nodiscard]] State state(Clock::time_point now) const;

private:
    struct Second {
        Clock::rep index = -1;
        int calls = 0;
        int bad = 0;
    };

    void open(Clock::time_point now, double unit);
    void close();
    [[nodiscard]] bool isTooMuch(Clock::rep second) const;

    std::array<Second, 10> m_seconds;
    int m_badInARow = 0;
    int m_openings = 0; ///< without a good call in between
    bool m_open = false;
    bool m_trial = false;
    Clock::time_point m_until;
};

} // namespace siaran::sending
