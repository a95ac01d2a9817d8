#include "app/server/Administration.h"

#include "app/workspace/Foundation.h"
#include "services/access/AuditVerifier.h"
#include "services/access/PeopleRepository.h"
#include "services/access/TeamFounding.h"
#include "services/api/TokenRepository.h"
#include "services/webhooks/InboxReplay.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace siaran::app {

namespace {

using Command = ServerOptions::Command;

constexpr int DaysToSignIn = 7;

QString whatIsWrong(const access::AuditFault& fault)
{
    const auto entry = QString::number(fault.entry);
    switch (fault.kind) {
    case access::AuditFault::Kind::Altered: return u"entry "_s + entry + u" is not what was written"_s;
    case access::AuditFault::Kind::Broken:
        return u"entry "_s + entry + u" does not follow the one before. Something was taken out, put in or moved"_s;
    case access::AuditFault::Kind::CutOff: break;
    }
    return u"entries after "_s + entry + u" are missing"_s;
}

// The newest hash, kept elsewhere, proves later that nothing before it was rewritten, whoever could do that.
Result<QByteArray> told(const access::AuditVerdict& verdict)
{
    if (verdict.fault) {
        return fail(ErrorKind::Conflict, u"The audit log does not hold: "_s + whatIsWrong(*verdict.fault) + u'.');
    }
    return "The audit log holds: " + QByteArray::number(verdict.entries)
        + " entries, each as it was written. The newest hash: " + verdict.head.toHex();
}

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
    case Command::InvitePerson:
        return access::invitePerson(session, options.person, access::oneTimePassword(), DaysToSignIn)
            .map([](const access::Invitation& invitation) {
                return QByteArray(invitation.login.toUtf8() + ' ' + invitation.password.toUtf8());
            });
    case Command::VerifyAudit: return access::verifyAudit(session).and_then(told);
    case Command::Migrate:
    case Command::CreateTeam:
    case Command::Run: break;
    }
    return "The database is up to date."_ba;
}

Result<QByteArray> createTeam(const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog,
                              const access::NewPerson& person)
{
    const access::Founder founder {.login = person.login, .name = person.name, .password = access::oneTimePassword()};
    return access::foundTeam(administrator, founder, catalog).map([&founder](bool isNew) {
        return isNew ? QByteArray(founder.login.toUtf8() + ' ' + founder.password.toUtf8())
                     : "The team was there already; it is up to date."_ba;
    });
}

// What only the administrator of a team's server may do.
Result<QByteArray> lookAfterTeam(const ServerOptions& options)
{
    const auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return access::connectionTo(*options.workspace.team).and_then([&](const db::ConnectionSettings& administrator) {
        if (options.command == Command::CreateTeam) {
            return createTeam(administrator, *catalog, options.person);
        }
        return access::renewTeam(administrator, *catalog).map([] { return "The database is up to date."_ba; });
    });
}

} // namespace

Result<QByteArray> administer(const ServerOptions& options)
{
    if (options.command == Command::CreateTeam || (options.command == Command::Migrate && options.workspace.team)) {
        return lookAfterTeam(options);
    }
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
