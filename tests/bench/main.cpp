#include "tests/bench/ApiBench.h"
#include "tests/bench/ContactsBench.h"
#include "tests/bench/ImportBench.h"
#include "tests/bench/SegmentBench.h"
#include "tests/bench/SendingBench.h"
#include "tests/bench/StartupBench.h"
#include "tests/bench/WebhookBench.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const auto words = QCoreApplication::arguments().mid(1);
    const auto name = words.value(0);
    if (name == "startup"_L1) {
        return siaran::bench::benchStartup();
    }
    if (name == "import"_L1) {
        const auto rows = words.value(1, u"1000000"_s).toInt();
        return siaran::bench::benchImport(rows >= 10 ? rows : 1'000'000);
    }
    if (name == "contacts"_L1) {
        const auto contacts = words.value(1, u"1000000"_s).toInt();
        return siaran::bench::benchContacts(contacts > 0 ? contacts : 1'000'000);
    }
    if (name == "segments"_L1) {
        const auto contacts = words.value(1, u"1000000"_s).toInt();
        return siaran::bench::benchSegments(contacts > 0 ? contacts : 1'000'000);
    }
    if (name == "sending"_L1) {
        return siaran::bench::benchSending(words.value(1));
    }
    if (name == "webhooks"_L1) {
        const auto seconds = words.value(1, u"120"_s).toInt();
        return siaran::bench::benchWebhooks(seconds > 0 ? seconds : 120);
    }
    if (name == "api"_L1) {
        const auto seconds = words.value(1).toInt();
        return siaran::bench::benchApi(seconds > 0 ? seconds : 60, words.contains(u"--routes"_s));
    }
    std::fputs("usage: ./run bench startup | import [ROWS] | contacts [CONTACTS] | segments [CONTACTS] | sending "
               "[0ms|100ms|300ms|100ms_scattered|pacing|stages|memory|claim] | webhooks [SECONDS] | api [SECONDS] "
               "[--routes]\n",
               stderr);
    return 2;
}
