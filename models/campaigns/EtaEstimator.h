#pragma once

#include <QList>

#include <chrono>
#include <optional>

namespace siaran::models {

/// How fast a campaign goes and when it will be done, from what was seen of it. It looks back one minute, so that a
/// pause or a change of speed shows soon, and says nothing before it has seen a few seconds of progress.
class EtaEstimator {
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds Window {60'000};
    static constexpr Milliseconds Shortest {3'000};

    /// At the time `at` (any clock that does not go back), `done` people had been attempted. Fewer than before means
    /// that the count began anew.
    void add(Milliseconds at, int done);
    void clear() { m_seen.clear(); }

    [[nodiscard]] std::optional<double> perMinute() const;
    /// Until `left` more people are attempted.
    [[nodiscard]] std::optional<Milliseconds> timeFor(int left) const;

private:
    struct Sample {
        Milliseconds at;
        int done;
    };

    QList<Sample> m_seen;
};

} // namespace siaran::models
