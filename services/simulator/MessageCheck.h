#pragma once

#include "services/simulator/AcceptedMessage.h"
#include "services/simulator/ApiError.h"
#include "services/simulator/SimulatorSettings.h"
#include "services/simulator/TemplateCatalogue.h"

namespace siaran::simulator {

/// A request to /messages that is in order.
struct CheckedMessage {
    bool marksAsRead = false; ///< nothing is sent; everything below is empty
    QByteArray input; ///< the recipient as it was written
    Person person;
    QByteArray callbackData;
    QByteArray category;
    bool isTemplate = false;
    QList<QuickReply> quickReplies;
    QByteArray templateId = {};
};

/// Which of the two doors a message came in by: /messages, or /marketing_messages for marketing templates alone.
enum class MessageApi { Cloud, Marketing };

/// Checks a body in Meta's order: JSON, parameters, template. What depends on time or on earlier messages (throughput,
/// the 24-hour window) is not asked here. `sender`: which of the account's numbers. Pure.
[[nodiscard]] Checked<CheckedMessage> checkMessage(const QByteArray& body, const SimulatorSettings& settings,
                                                   const TemplateCatalogue& catalogue, int sender = 0,
                                                   MessageApi api = MessageApi::Cloud);

} // namespace siaran::simulator
