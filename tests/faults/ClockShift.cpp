// Loaded before everything else into a program under test: the wall clock of that program is off by as many
// milliseconds as the file SIARAN_CLOCK_SHIFT says, which may change at any time. What measures durations is left
// alone, as it is when a real clock is set.

#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/time.h>
#include <unistd.h>

#include <cstdint>
#include <cstdlib>
#include <ctime>

namespace {

constexpr std::int64_t MillisPerSecond = 1000;
constexpr std::int64_t NanosPerMilli = 1'000'000;
constexpr std::int64_t NanosPerSecond = 1'000'000'000;

const volatile std::int64_t* shift()
{
    static const auto* const shared = [] {
        const char* path = std::getenv("SIARAN_CLOCK_SHIFT");
        const int file = path == nullptr ? -1 : ::open(path, O_RDONLY | O_CLOEXEC);
        if (file < 0) {
            return static_cast<const std::int64_t*>(nullptr);
        }
        void* mapped = ::mmap(nullptr, sizeof(std::int64_t), PROT_READ, MAP_SHARED, file, 0);
        ::close(file);
        return mapped == MAP_FAILED ? nullptr : static_cast<const std::int64_t*>(mapped);
    }();
    return shared;
}

using GetTime = int (*)(clockid_t, timespec*);

GetTime realGetTime()
{
    static const auto real = reinterpret_cast<GetTime>(::dlsym(RTLD_NEXT, "clock_gettime"));
    return real;
}

} // namespace

extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const auto result = realGetTime()(clock, time);
    if (result == 0 && (clock == CLOCK_REALTIME || clock == CLOCK_REALTIME_COARSE) && shift() != nullptr) {
        const auto millis = *shift();
        auto nanos = time->tv_nsec + millis % MillisPerSecond * NanosPerMilli;
        time->tv_sec += millis / MillisPerSecond;
        if (nanos < 0) {
            nanos += NanosPerSecond;
            --time->tv_sec;
        } else if (nanos >= NanosPerSecond) {
            nanos -= NanosPerSecond;
            ++time->tv_sec;
        }
        time->tv_nsec = nanos;
    }
    return result;
}

extern "C" int gettimeofday(timeval* time, void*) noexcept
{
    timespec precise {};
    const auto result = clock_gettime(CLOCK_REALTIME, &precise);
    time->tv_sec = precise.tv_sec;
    time->tv_usec = precise.tv_nsec / 1000;
    return result;
}

extern "C" time_t time(time_t* where) noexcept
{
    timespec precise {};
    static_cast<void>(clock_gettime(CLOCK_REALTIME, &precise));
    if (where != nullptr) {
        *where = precise.tv_sec;
    }
    return precise.tv_sec;
}
