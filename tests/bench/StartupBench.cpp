#include "tests/bench/StartupBench.h"

#include "tests/bench/Figure.h"
#include "tests/support/PassableFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace siaran::bench {

namespace {

constexpr int TimeLimitMs = 60'000;
constexpr int ColdStarts = 3;
constexpr int WarmStarts = 5;

/// Seconds from the start of the process until it says that its window is usable.
std::optional<double> startOnce(const QString& folder)
{
    QProcess program;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    program.setProcessEnvironment(environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer clock;
    clock.start();
    program.start(QStringLiteral(SIARAN_PROGRAM), {u"--practice"_s, u"--data-dir"_s, folder, u"--quit-when-usable"_s});
    if (!program.waitForReadyRead(TimeLimitMs)) {
        return std::nullopt;
    }
    const auto seconds = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    const auto ended = program.waitForFinished(TimeLimitMs) && program.exitCode() == 0;
    return ended ? std::optional(seconds) : std::nullopt;
}

} // namespace

int benchStartup()
{
    QList<double> cold;
    QList<double> warm;
    for (int i = 0; i < ColdStarts; ++i) {
        const test::PassableFolder folder;
        const auto workspace = folder.filePath(u"data"_s);
        const auto first = startOnce(workspace);
        if (!first) {
            std::fputs("siaran-bench: the program did not come up\n", stderr);
            return 1;
        }
        cold.append(*first);
        for (int j = 0; j < WarmStarts / ColdStarts + 1; ++j) {
            if (const auto later = startOnce(workspace); later) {
                warm.append(*later);
            }
        }
    }
    print(u"startup.cold_s"_s, median(cold), u"s"_s);
    print(u"startup.warm_s"_s, median(warm), u"s"_s);
    return 0;
}

} // namespace siaran::bench
