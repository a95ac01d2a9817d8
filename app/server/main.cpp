#include "app/server/Options.h"
#include "app/support/Logging.h"
#include "app/support/StopSignals.h"
#include "app/workspace/Workspace.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTimer>

#include <cstdio>

Q_LOGGING_CATEGORY(lcServer, "siaran.server")

using namespace Qt::StringLiterals;

namespace {

int complain(const siaran::Error& error)
{
    const auto reason = error.reason.isEmpty() ? error.detail : error.reason + u" ("_s + error.detail + u')';
    std::fputs(qUtf8Printable(u"siaran-server: cannot start: "_s + reason + u'\n'), stderr);
    return 1;
}

// Without an account there is nothing to ask; with one, it is asked until it answers.
void connectAccount(siaran::app::Workspace& workspace)
{
    QCoro::connect(workspace.connectAccount(), &workspace, [&workspace](const siaran::Result<void>& connected) {
        if (!connected && connected.error().reason != "workspace.not_connected"_L1) {
            qCWarning(lcServer) << "WhatsApp does not answer:" << connected.error().detail;
            QTimer::singleShot(std::chrono::seconds(30), &workspace, [&workspace] { connectAccount(workspace); });
        }
    });
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"siaran-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIARAN_VERSION));

    auto options = siaran::app::readServerOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qUtf8Printable(u"siaran-server: "_s + options.error().detail + u'\n'), stderr);
        return 2;
    }
    siaran::app::startLogging(options->folder);
    auto workspace = siaran::app::Workspace::open(*std::move(options));
    if (!workspace) {
        return complain(workspace.error());
    }
    if (const auto started = (*workspace)->start(); !started) {
        return complain(started.error());
    }
    const siaran::app::StopSignals signals;
    QObject::connect(&signals, &siaran::app::StopSignals::stopRequested, &application, &QCoreApplication::quit);
    connectAccount(**workspace);
    std::fputs(qUtf8Printable(u"{\"webhooks\":\"%1\"}\n"_s.arg((*workspace)->webhookUrl().toString())), stdout);
    std::fflush(stdout);
    return QCoreApplication::exec();
}
