#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/HttpMessage.h"
#include "services/simulator/SimulatorSettings.h"

#include <array>
#include <optional>

namespace siaran::simulator {

enum class Disturbance : quint8 {
    ServerError,
    Unavailable,
    RateLimited,
    BrokenBefore,
    BrokenAfter,
    Redirected,
    ErrorPage,
    ErrorPageAfter,
    ServerErrorAfter,
    ServiceDown,
    SlowBody
};

/// A disturbance by the name it has in /_simulator/disturbances and in the header of a request.
struct DisturbanceKind {
    QLatin1StringView name;
    Disturbance kind;
    double DisturbanceShares::*share;
};
[[nodiscard]] const std::array<DisturbanceKind, 11>& disturbanceKinds();

/// Whether the message is accepted all the same.
[[nodiscard]] bool isAccepted(Disturbance disturbance);

/// Whether the `attempt`-th request (from 0) for this person and callback data meets trouble that is not its fault.
/// Every attempt is drawn anew, so a client that may repeat gets through in the end.
[[nodiscard]] std::optional<Disturbance> disturbanceOf(const SimulatorSettings& settings, const QByteArray& personKey,
                                                       const QByteArray& callbackData, quint64 attempt);

/// The trouble that a request asks for: by the header X-Simulator-Fault (a name, or an error code), or by a recipient
/// at +62 899 00 and a code in six digits, e.g. +6289900131026.
struct RequestedFault {
    std::optional<Disturbance> disturbance;
    int code = 0; ///< 0: none
};
[[nodiscard]] RequestedFault requestedFault(const HttpRequest& request, const Person& person,
                                            const SimulatorSettings& settings);

} // namespace siaran::simulator
