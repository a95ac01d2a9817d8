#include "services/whatsapp/AccountInfo.h"

namespace siaran::whatsapp {

int messagesPerSecond(ThroughputLevel level)
{
    return level == ThroughputLevel::High ? 1000 : 80;
}

std::optional<int> knownMessagesPerSecond(const PhoneNumberInfo& number)
{
    if (number.onBusinessApp) {
        return 20;
    }
    return number.throughput == ThroughputLevel::Unknown ? std::nullopt
                                                         : std::optional(messagesPerSecond(number.throughput));
}

} // namespace siaran::whatsapp
