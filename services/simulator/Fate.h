#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/SimulatorSettings.h"

#include <chrono>
#include <optional>

namespace siaran::simulator {

enum class StepKind : quint8 { Sent, Delivered, Read, Failed, Reply };

/// One webhook to come. Both times count from the acceptance; a late webhook tells of an earlier time.
struct Step {
    StepKind kind = StepKind::Sent;
    std::chrono::milliseconds occurs {0};
    std::chrono::milliseconds arrives {0};
    int errorCode = 0; ///< for Failed only

    friend bool operator==(const Step&, const Step&) = default;
};

/// What becomes of an accepted message. Depends on nothing but the settings, the person, the callback data and the kind
/// of message: neither on the order of arrival nor on the clock.
[[nodiscard]] QList<Step> fateOf(const SimulatorSettings& settings, const AcceptedMessage& message);

enum class Disturbance : quint8 {
    ServerError,
    Unavailable,
    RateLimited,
    BrokenBefore,
    BrokenAfter,
    Redirected,
    ErrorPage,
    ErrorPageAfter,
    ServerErrorAfter
};

/// Whether the `attempt`-th request (from 0) for this person and callback data meets trouble that is not its fault.
/// Every attempt is drawn anew, so a client that may repeat gets through in the end.
[[nodiscard]] std::optional<Disturbance> disturbanceOf(const SimulatorSettings& settings, const QByteArray& personKey,
                                                       const QByteArray& callbackData, quint64 attempt);

/// How long the answer to a request takes: log-normal around the setting, p99 about ten times the median.
[[nodiscard]] std::chrono::milliseconds answerDelay(const SimulatorSettings& settings, const QByteArray& personKey,
                                                    const QByteArray& callbackData);

} // namespace siaran::simulator
