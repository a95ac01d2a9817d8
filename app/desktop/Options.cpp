#include "app/desktop/Options.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(
        u"Siaran sends WhatsApp campaigns for small businesses: nobody lost, nobody twice, nobody who said stop.\n\n"
        "Other programs of Siaran:\n"
        "  ./run demo [--contacts N] [--seed S] [--report FILE]   the whole main job without a window\n"
        "  ./run server --help                                    the same services without a window\n"
        "  ./run simulator --help                                 a local WhatsApp to practise with\n"
        "  ./run bench                                            figures: it says of what\n"
        "  ./run faults --help                                    what breaks in mid-campaign"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"practice"_s, u"Open the practice workspace: nothing is sent to real people."_s});
    parser.addOption({u"data-dir"_s, u"Where the workspaces are kept."_s, u"DIR"_s});
    parser.addOption({u"language"_s, u"en or id."_s, u"LANGUAGE"_s});
    parser.addOption({u"theme"_s, u"light, dark or system."_s, u"THEME"_s});
    parser.addOption({u"webhook-port"_s, u"Where webhooks are received on this computer, for a tunnel."_s, u"PORT"_s});
    QCommandLineOption quitWhenUsable(u"quit-when-usable"_s, u"Say when the window can be used, and end."_s);
    quitWhenUsable.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(quitWhenUsable);
}

} // namespace

DesktopOptions readDesktopOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    parser.process(arguments);
    return {.practice = parser.isSet(u"practice"_s),
            .dataDir = parser.value(u"data-dir"_s),
            .language = parser.value(u"language"_s),
            .theme = parser.value(u"theme"_s),
            .webhookPort = parser.value(u"webhook-port"_s).toUShort(),
            .quitWhenUsable = parser.isSet(u"quit-when-usable"_s)};
}

bool asksForTextOnly(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    return !parser.parse(arguments) || parser.isSet(u"help"_s) || parser.isSet(u"help-all"_s)
        || parser.isSet(u"version"_s);
}

} // namespace siaran::app
