#include "services/sending/SenderLease.h"

#include <QtGlobal>

#include <ctime>

namespace siaran::sending {

LeaseClock::time_point LeaseClock::now()
{
#ifdef Q_OS_LINUX
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return time_point(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
#else
    return time_point(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

} // namespace siaran::sending
