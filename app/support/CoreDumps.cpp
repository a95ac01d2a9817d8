#include "app/support/CoreDumps.h"

#include <QtGlobal>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

namespace siaran::app {

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    rlimit limit {};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0) {
        return;
    }
    // One byte instead of none: too little for a file, and Linux then calls no crash handler either, which it does
    // with a limit of 0 (fs/coredump.c).
    const auto least = std::min(rlim_t {1}, limit.rlim_max);
    limit = {.rlim_cur = least, .rlim_max = least};
    ::setrlimit(RLIMIT_CORE, &limit);
#endif
}

void hideFromOthers()
{
#ifdef Q_OS_LINUX
    ::prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace siaran::app
