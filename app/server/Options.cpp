#include "app/server/Options.h"

#include "app/support/DataFolder.h"

#include <QCommandLineParser>
#include <QDir>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

// The endpoint is for a front server on the same machine, which ends TLS; it never listens to the world by itself.
Result<quint16> portOf(const QString& listen)
{
    const auto host = listen.section(u':', 0, 0);
    bool read = false;
    const auto port = listen.section(u':', 1).toUShort(&read);
    if (!read || (host != "127.0.0.1"_L1 && host != "localhost"_L1)) {
        return fail(ErrorKind::Invalid,
                    u"--listen takes 127.0.0.1:PORT; put a web server in front for the internet."_s);
    }
    return port;
}

} // namespace

Result<WorkspaceOptions> readServerOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Siaran without a window: sends campaigns, starts them on time and receives "
                                     u"webhooks. The WhatsApp account comes "
                                     "from SIARAN_WA_TOKEN, SIARAN_WA_PHONE_NUMBER_ID, SIARAN_WA_WABA_ID, "
                                     "SIARAN_WA_APP_SECRET, SIARAN_WA_VERIFY_TOKEN "
                                     "and, for another address, SIARAN_GRAPH_URL and SIARAN_GRAPH_CA."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({u"data-dir"_s, u"Where the workspace is kept."_s, u"DIR"_s});
    parser.addOption({u"listen"_s, u"Where webhooks are received."_s, u"127.0.0.1:PORT"_s, u"127.0.0.1:0"_s});
    parser.addOption({u"join"_s, u"Works beside another program that runs the same workspace."_s});
    parser.process(arguments);
    if (!parser.positionalArguments().isEmpty()) {
        return fail(ErrorKind::Invalid, u"there are words too many: "_s + parser.positionalArguments().join(u' '));
    }
    const auto port = portOf(parser.value(u"listen"_s));
    const auto folder = dataFolder(parser.value(u"data-dir"_s));
    if (!port || !folder) {
        return tl::unexpected(port ? folder.error() : port.error());
    }
    WorkspaceOptions options;
    options.folder = QDir(*folder).filePath(u"workspace"_s);
    options.actor = u"siaran-server"_s;
    options.isServer = true;
    options.joins = parser.isSet(u"join"_s);
    options.webhookPort = *port;
    takeWhatsAppFrom(QProcessEnvironment::systemEnvironment(), options);
    return options;
}

} // namespace siaran::app
