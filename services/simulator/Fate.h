#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/SimulatorSettings.h"

#include <chrono>

namespace siaran::simulator {

enum class StepKind : quint8 { Sent, Delivered, Read, Failed, Reply, Moves };

/// One webhook to come. Both times count from the acceptance; a late webhook tells of an earlier time.
struct Step {
    StepKind kind = StepKind::Sent;
    std::chrono::milliseconds occurs {0};
    std::chrono::milliseconds arrives {0};
    int errorCode = 0; ///< for Failed only
    bool priced = false; ///< tells what the message costs

    friend bool operator==(const Step&, const Step&) = default;
};

/// The code a message ends with however it was taken, or 0: its own when that was clear on arrival, else by the dice.
[[nodiscard]] int failureOf(const SimulatorSettings& settings, const AcceptedMessage& message);

/// What becomes of an accepted message. Depends on nothing but the settings, the person, the callback data and the kind
/// of message: neither on the order of arrival nor on the clock.
[[nodiscard]] QList<Step> fateOf(const SimulatorSettings& settings, const AcceptedMessage& message);

/// How long the answer to a request takes: log-normal around the setting, p99 about ten times the median.
[[nodiscard]] std::chrono::milliseconds answerDelay(const SimulatorSettings& settings, const QByteArray& personKey,
                                                    const QByteArray& callbackData);

} // namespace siaran::simulator
