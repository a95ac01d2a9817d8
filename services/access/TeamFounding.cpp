#include "services/access/TeamFounding.h"

#include "services/access/PeopleRepository.h"
#include "services/db/Migrator.h"
#include "services/db/SqlCatalog.h"

#include <QFile>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

constexpr int OldestServer = 150'000;
const auto Maintenance = u"postgres"_s; // the database that every server has

using SessionPointer = std::unique_ptr<db::Session>;

// Whoever may not make a role or a database is told so, and not which one.
Error asFounding(Error error)
{
    if (error.kind == ErrorKind::Unauthorized && !error.reason.startsWith("team."_L1)) {
        error.reason = u"team.no_right"_s;
    }
    if (error.reason.startsWith("people."_L1)) {
        error.reason.replace(0, 7, u"team."_s);
    }
    return error;
}

Result<SessionPointer> openSession(const db::ConnectionSettings& settings, const db::SqlCatalog& catalog)
{
    auto session = std::make_unique<db::Session>(settings, catalog);
    return session->open().map([&session] { return std::move(session); });
}

db::ConnectionSettings maintenanceOf(const db::ConnectionSettings& administrator)
{
    auto settings = administrator;
    settings.database = Maintenance;
    return settings;
}

Result<void> checkPowers(db::Session& session)
{
    auto query = session.run("access/fetch_powers"_L1);
    if (!query) {
        return tl::unexpected(query.error());
    }
    query->next();
    if (query->value(0).toInt() < OldestServer) {
        return fail(ErrorKind::Invalid, u"a server before PostgreSQL 15"_s, u"team.old_server"_s);
    }
    return query->value(1).toBool()
        ? Result<void>()
        : fail(ErrorKind::Unauthorized, u"the login may not make databases and logins"_s, u"team.no_right"_s);
}

// Sorted and compared byte by byte, as in a workspace on one computer; a server that knows no such locale uses its own.
Result<void> createDatabase(const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog)
{
    db::Session session(maintenanceOf(administrator), catalog);
    auto name = session.open().and_then([&] { return checkPowers(session); }).and_then([&] {
        return session.run("access/quote_name"_L1, {{":name"_L1, administrator.database}});
    });
    if (!name) {
        return tl::unexpected(name.error());
    }
    name->next();
    const auto create = u"CREATE DATABASE %1 TEMPLATE template0 ENCODING 'UTF8'"_s.arg(name->value(0).toString());
    const auto made = session.runScript(create + u" LC_COLLATE 'C.UTF-8' LC_CTYPE 'C.UTF-8'"_s);
    return made || made.error().kind == ErrorKind::Unauthorized ? made : session.runScript(create);
}

Result<SessionPointer> openOrCreate(const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog)
{
    auto session = openSession(administrator, catalog);
    if (session) {
        return checkPowers(**session).map([&] { return std::move(*session); });
    }
    if (session.error().reason != "team.no_database"_L1) {
        return session;
    }
    return createDatabase(administrator, catalog).and_then([&] { return openSession(administrator, catalog); });
}

Result<bool> isSomethingElse(db::Session& session)
{
    return session.run("access/holds_something_else"_L1).map([](QSqlQuery query) {
        query.next();
        return query.value(0).toBool();
    });
}

Result<void> runTeamScript(db::Session& session, const QString& name)
{
    QFile file(u":/team/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorKind::Internal, u"cannot read "_s + file.fileName());
    }
    db::Transaction transaction(session);
    return transaction.begin()
        .and_then([&] { return session.runScript(QString::fromUtf8(file.readAll())); })
        .and_then([&] { return transaction.commit(); });
}

Result<void> install(db::Session& session)
{
    const auto other = isSomethingElse(session);
    if (!other) {
        return tl::unexpected(other.error());
    }
    if (*other) {
        return fail(ErrorKind::Conflict, u"the database is in use for something else"_s, u"team.not_empty"_s);
    }
    return runTeamScript(session, u"1_roles.sql"_s)
        .and_then([&] { return db::migrate(session, u":/migrations"_s); })
        .and_then([&](int) { return runTeamScript(session, u"2_people.sql"_s); });
}

// The founder's own password has no end. That they sign in to keep it also shows that they can.
Result<void> keepPassword(const db::ConnectionSettings& administrator, const Founder& founder,
                          const db::SqlCatalog& catalog)
{
    auto own = administrator.as(databaseRole(Role::Owner));
    own.user = founder.login;
    own.password = founder.password;
    return openSession(own, catalog).and_then([&](const SessionPointer& session) {
        return choosePassword(*session, founder.login, founder.password);
    });
}

Result<bool> letIn(db::Session& session, const db::ConnectionSettings& administrator, const Founder& founder,
                   const db::SqlCatalog& catalog)
{
    const auto people = fetchPeople(session);
    if (!people) {
        return tl::unexpected(people.error());
    }
    const auto known = std::find_if(people->cbegin(), people->cend(),
                                    [&](const Person& person) { return person.login == founder.login; });
    if (known == people->cend() && !people->isEmpty()) {
        return fail(ErrorKind::Conflict, u"a team of others is there"_s, u"team.not_empty"_s);
    }
    if (known != people->cend() && !known->mustChoosePassword) {
        return false;
    }
    // Known, but never signed in: an earlier try ended here.
    const NewPerson person {.login = founder.login, .name = founder.name, .role = Role::Owner};
    const auto invited = known == people->cend() ? invitePerson(session, person, founder.password, 1)
                                                 : resetPassword(session, founder.login, founder.password, 1);
    return invited.and_then([&](const Invitation&) { return keepPassword(administrator, founder, catalog); }).map([] {
        return true;
    });
}

} // namespace

Result<void> checkAdministrator(const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog)
{
    return openSession(maintenanceOf(administrator), catalog)
        .and_then([](const SessionPointer& session) { return checkPowers(*session); })
        .map_error(asFounding);
}

Result<Seat> lookAtTeam(const db::ConnectionSettings& team, const db::SqlCatalog& catalog)
{
    return openSession(team, catalog).and_then([](const SessionPointer& session) {
        return session->run("access/is_ours"_L1).and_then([&session](QSqlQuery query) -> Result<Seat> {
            query.next();
            if (!query.value(0).toBool()) {
                return fail(ErrorKind::NotFound, u"no workspace in this database"_s, u"team.not_siaran"_s);
            }
            return fetchSeat(*session);
        });
    });
}

Result<bool> foundTeam(const db::ConnectionSettings& administrator, const Founder& founder,
                       const db::SqlCatalog& catalog)
{
    return openOrCreate(administrator, catalog)
        .and_then([&](const SessionPointer& session) {
            return install(*session).and_then([&] { return session->actAs(databaseRole(Role::Owner)); }).and_then([&] {
                return letIn(*session, administrator, founder, catalog);
            });
        })
        .map_error(asFounding);
}

Result<void> renewTeam(const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog)
{
    return openSession(administrator, catalog)
        .and_then(
            [](SessionPointer session) { return checkPowers(*session).and_then([&] { return install(*session); }); })
        .map_error(asFounding);
}

} // namespace siaran::access
