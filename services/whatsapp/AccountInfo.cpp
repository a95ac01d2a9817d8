#include "services/whatsapp/AccountInfo.h"

namespace siaran::whatsapp {

int messagesPerSecond(ThroughputLevel level)
{
    return level == ThroughputLevel::High ? 1000 : 80;
}

} // namespace siaran::whatsapp
