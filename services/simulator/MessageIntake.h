#pragma once

#include "services/simulator/Disturbance.h"
#include "services/simulator/Fate.h"
#include "services/simulator/HttpMessage.h"
#include "services/simulator/Memory.h"
#include "services/simulator/MessageCheck.h"
#include "services/simulator/TemplateCare.h"
#include "services/simulator/TokenBucket.h"

#include <QHash>

#include <chrono>
#include <optional>
#include <vector>

namespace siaran::simulator {

/// What the API does with one request.
struct ApiAnswer {
    HttpResponse response;
    std::chrono::milliseconds delay {0};
    bool breaksOff = false; ///< the connection ends instead of the answer
    std::optional<AcceptedMessage> accepted; ///< its number is still 0
};

[[nodiscard]] ApiAnswer refusal(const ApiError& error);

/// Where a message came in.
struct MessageDoor {
    int sender = 0; ///< which of the account's numbers
    int apiVersion = 0; ///< of the path; 0: none was named
    MessageApi api = MessageApi::Cloud;
};

/// Decides on requests to /messages in Meta's order: what can be seen in the request, the state of the account,
/// throughput, the pair limit, the messaging limit, the window. Disturbances come before what depends on earlier
/// messages: a request that met one counts for nothing.
class MessageIntake {
public:
    /// All of them outlive the intake.
    MessageIntake(const SimulatorSettings& settings, const TemplateCatalogue& catalogue, Memory& memory,
                  TemplateCare& care);

    /// `now`: ms since the epoch.
    [[nodiscard]] ApiAnswer take(const HttpRequest& request, const MessageDoor& door, qint64 now);

    /// Remembers a message of an earlier run, without its throughput.
    void bringBack(const AcceptedMessage& message);

    [[nodiscard]] qint64 rateLimited() const { return m_rateLimited; }

private:
    [[nodiscard]] std::optional<Disturbance> disturb(const CheckedMessage& message);
    [[nodiscard]] std::optional<ApiError> refusalOf(const CheckedMessage& message, int sender, qint64 now);
    [[nodiscard]] ApiAnswer accept(const CheckedMessage& message, const MessageDoor& door, int laterError, qint64 now);
    [[nodiscard]] int failureByMemory(const AcceptedMessage& message, qint64 now);

    const SimulatorSettings& m_settings;
    const TemplateCatalogue& m_catalogue;
    Memory& m_memory;
    TemplateCare& m_care;
    std::vector<TokenBucket> m_throughput; ///< of each number
    QHash<QByteArray, quint64> m_disturbed; ///< how often a person and callback data met trouble
    qint64 m_rateLimited = 0;
};

} // namespace siaran::simulator
