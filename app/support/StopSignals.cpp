#include "app/support/StopSignals.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <unistd.h>

#include <array>
#include <csignal>

namespace siaran::app {

namespace {

// A handler may do little more than write to a pipe; the event loop reads the other end.
std::array<int, 2> wakePipe {-1, -1};

void wake(int)
{
    const char byte = 1;
    static_cast<void>(::write(wakePipe[1], &byte, 1) == 1);
}

} // namespace

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
    if (::pipe(wakePipe.data()) != 0) {
        return;
    }
    auto* notifier = new QSocketNotifier(wakePipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        notifier->setEnabled(false);
        Q_EMIT stopRequested();
    });
    std::signal(SIGTERM, wake);
    std::signal(SIGINT, wake);
}

StopSignals::~StopSignals()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    ::close(wakePipe[0]);
    ::close(wakePipe[1]);
}

} // namespace siaran::app

#else

namespace siaran::app {

StopSignals::StopSignals(QObject* parent)
    : QObject(parent)
{
}

StopSignals::~StopSignals() = default;

} // namespace siaran::app

#endif
