#pragma once

#include "services/simulator/Fate.h"
#include "services/simulator/HttpMessage.h"
#include "services/simulator/MessageCheck.h"
#include "services/simulator/ServiceWindows.h"
#include "services/simulator/TokenBucket.h"

#include <QHash>

#include <chrono>
#include <optional>

namespace siaran::simulator {

/// What the API does with one request.
struct ApiAnswer {
    HttpResponse response;
    std::chrono::milliseconds delay {0};
    bool breaksOff = false; ///< the connection ends instead of the answer
    std::optional<AcceptedMessage> accepted; ///< its number is still 0
};

[[nodiscard]] ApiAnswer refusal(const ApiError& error);

/// Decides on requests to /messages: what can be seen in the request first, then disturbances, then throughput.
class MessageIntake {
public:
    MessageIntake(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, const ServiceWindows& windows);

    /// `now`: ms since the epoch.
    [[nodiscard]] ApiAnswer take(const HttpRequest& request, qint64 now);

    [[nodiscard]] qint64 rateLimited() const { return m_rateLimited; }

private:
    [[nodiscard]] std::optional<Disturbance> disturb(const CheckedMessage& message);
    [[nodiscard]] ApiAnswer accept(const CheckedMessage& message, qint64 now) const;

    const SimulatorSettings& m_settings;
    const TemplateCatalogue& m_catalogue;
    const ServiceWindows& m_windows;
    TokenBucket m_throughput;
    QHash<QByteArray, quint64> m_disturbed; ///< how often a person and callback data met trouble
    qint64 m_rateLimited = 0;
};

} // namespace siaran::simulator
