#include "app/server/Administration.h"

#include "app/workspace/Foundation.h"
#include "services/api/TokenRepository.h"
#include "services/webhooks/InboxReplay.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

using Command = ServerOptions::Command;

Result<QByteArray> doOn(db::Session& session, const ServerOptions& options)
{
    switch (options.command) {
    case Command::CreateToken: {
        const auto expiresAt
            = options.tokenDays > 0 ? QDateTime::currentDateTimeUtc().addDays(options.tokenDays) : QDateTime();
        return api::createToken(session, options.workspace.actor, options.tokenName, options.tokenRole, expiresAt);
    }
    case Command::RevokeToken:
        return api::revokeToken(session, options.workspace.actor, options.tokenName).map([] {
            return "The token is revoked."_ba;
        });
    case Command::ReplayInbox:
        return webhooks::replayInbox(session, options.workspace.actor, options.replayFrom, options.replayUntil)
            .map([](qint64 bodies) {
                return QByteArray::number(bodies) + " webhooks are processed again by the server that runs.";
            });
    case Command::Migrate:
    case Command::Run: break;
    }
    return "The database is up to date."_ba;
}

} // namespace

Result<QByteArray> administer(const ServerOptions& options)
{
    auto workspace = options.workspace;
    workspace.joins = true;
    // The foundation brings the database up to date.
    return layFoundation(workspace).and_then([&options](const Foundation& foundation) {
        const auto owner = foundation.database.as(access::databaseRole(access::Role::Owner));
        db::Session session(owner, foundation.catalog);
        return session.open().and_then([&] { return doOn(session, options); });
    });
}

} // namespace siaran::app
