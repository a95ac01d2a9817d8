#include "tests/faults/Soak.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    // The harness meets every outage itself, and they are what it is about.
    QLoggingCategory::setFilterRules(u"siaran.*=false"_s);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Does things wrong to real servers in mid-campaign, and compares the books."_s);
    parser.addHelpOption();
    parser.addOption({u"count"_s, u"How many faults."_s, u"N"_s, u"100"_s});
    parser.addOption({u"seed"_s, u"Decides which."_s, u"S"_s, u"1"_s});
    parser.addOption({u"campaign"_s, u"People of each campaign."_s, u"N"_s, u"4000"_s});
    parser.addOption({u"kills"_s, u"Instead: kill the sender of one campaign so often."_s, u"K"_s, u"0"_s});
    parser.process(application);
    const Soak::Plan plan {.faults = parser.value(u"count"_s).toInt(),
                           .seed = parser.value(u"seed"_s).toULongLong(),
                           .people = parser.value(u"campaign"_s).toInt(),
                           .kills = parser.value(u"kills"_s).toInt()};
    if (plan.faults <= 0 || plan.people <= 0 || plan.kills < 0) {
        std::fputs("usage: ./run faults [--count N] [--seed S] [--campaign PEOPLE [--kills K]]\n", stderr);
        return 2;
    }
    Soak soak(plan);
    return soak.run();
}
