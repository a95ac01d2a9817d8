#include "app/server/Administration.h"
#include "app/server/ApiStation.h"
#include "app/server/Options.h"
#include "app/server/OwnerToken.h"
#include "app/support/CoreDumps.h"
#include "app/support/Logging.h"
#include "app/support/StopSignals.h"
#include "app/workspace/Workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
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

// The factory of the API. Whether there is a token to begin with is told in `kept`.
siaran::app::AnnexFactory apiOf(const siaran::app::ServerOptions& options, siaran::Result<void>& kept)
{
    return [&options, &kept](const siaran::app::AnnexGround& ground) {
        if (!options.ownerTokenFile.isEmpty()) {
            const auto owner = siaran::access::databaseRole(siaran::access::Role::Owner);
            siaran::db::Session session(ground.foundation.database.as(owner), ground.foundation.catalog);
            kept
                = session.open().and_then([&] { return siaran::app::keepOwnerToken(session, options.ownerTokenFile); });
        }
        return std::make_unique<siaran::app::ApiStation>(ground, options.limits);
    };
}

void sayWhere(const siaran::app::Workspace& workspace, const siaran::app::ServerOptions& options)
{
    QJsonObject line {{u"api"_s, workspace.webhookUrl().resolved(QUrl(u"/api"_s)).toString()},
                      {u"webhooks"_s, workspace.webhookUrl().toString()}};
    if (!options.ownerTokenFile.isEmpty()) {
        line.insert(u"ownerTokenFile"_s, options.ownerTokenFile);
    }
    std::fputs((QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').constData(), stdout);
    std::fflush(stdout);
}

int carryOut(const siaran::app::ServerOptions& options)
{
    const auto done = siaran::app::administer(options);
    if (!done) {
        const auto& [kind, detail, retryAfter, reason] = done.error();
        std::fputs(qUtf8Printable(
                       u"siaran-server: %1%2\n"_s.arg(detail, reason.isEmpty() ? QString() : u" (%1)"_s.arg(reason))),
                   stderr);
        return 1;
    }
    std::fputs((*done + '\n').constData(), stdout);
    return 0;
}

} // namespace

int main(int argc, char* argv[])
{
    siaran::app::forbidCoreDumps();
    siaran::app::hideFromOthers();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"siaran-server"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(SIARAN_VERSION));

    const auto options = siaran::app::readServerOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(qUtf8Printable(u"siaran-server: "_s + options.error().detail + u'\n'), stderr);
        return 2;
    }
    if (options->command != siaran::app::ServerOptions::Command::Run) {
        return carryOut(*options);
    }
    siaran::app::startLogging(options->workspace.folder);
    siaran::Result<void> kept;
    auto workspace = siaran::app::Workspace::open(options->workspace, apiOf(*options, kept));
    if (!workspace) {
        return complain(workspace.error());
    }
    if ((*workspace)->role() != siaran::access::Role::Owner) {
        return complain({.detail = u"this login may not work for the team: it was not invited as a server"_s});
    }
    if (!kept) {
        return complain(kept.error());
    }
    if (const auto started = (*workspace)->start(); !started) {
        return complain(started.error());
    }
    const siaran::app::StopSignals signals;
    QObject::connect(&signals, &siaran::app::StopSignals::stopRequested, &application, &QCoreApplication::quit);
    connectAccount(**workspace);
    sayWhere(**workspace, *options);
    const auto code = QCoreApplication::exec();
    (*workspace)->drain();
    return code;
}
