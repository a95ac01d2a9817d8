#include "resources/samples/ShopGenerator.h"
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

/// siaran-sample-shop: a made-up customer list on standard output.
int main(int argc, char* argv[])
{
    const QCoreApplication program(argc, argv);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Writes the customer list of a made-up shop as CSV."_s);
    parser.addHelpOption();
    const QCommandLineOption contacts(u"contacts"_s, u"How many rows."_s, u"N"_s, u"10000"_s);
    const QCommandLineOption seed(u"seed"_s, u"The same seed gives the same list."_s, u"S"_s, u"2026"_s);
    parser.addOptions({contacts, seed});
    parser.process(program);

    bool contactsRead = false;
    bool seedRead = false;
    const int rows = parser.value(contacts).toInt(&contactsRead);
    const quint32 start = parser.value(seed).toUInt(&seedRead);
    if (!contactsRead || !seedRead || rows < 0) {
        parser.showHelp(2);
    }

    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly)) {
        return 1;
    }
    const QByteArray csv = siaran::samples::contactsCsv(rows, start);
    return out.write(csv) == csv.size() && out.flush() ? 0 : 1;
}
