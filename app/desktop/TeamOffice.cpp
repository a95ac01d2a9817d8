#include "app/desktop/TeamOffice.h"

#include "services/access/PeopleRepository.h"
#include "services/access/TeamFounding.h"
#include "services/db/Migrator.h"
#include "services/db/PoolTask.h"
#include "services/db/SqlCatalog.h"
#include "services/settings/WorkspaceSettings.h"
#include "services/settings/WorkspaceSettingsRepository.h"

using namespace Qt::StringLiterals;

namespace siaran::app {

using access::Seat;
using setup::TeamFacts;

namespace {

constexpr int MostAtOnce = 3;

template <typename Job>
auto withServer(const setup::TeamLogin& login, Job job)
    -> std::invoke_result_t<Job, const db::ConnectionSettings&, const db::SqlCatalog&>
{
    const auto connection = access::connectionTo(asTeamLogin(login));
    if (!connection) {
        return tl::unexpected(connection.error());
    }
    const auto catalog = db::SqlCatalog::load(u":/sql"_s);
    if (!catalog) {
        return tl::unexpected(catalog.error());
    }
    return job(*connection, *catalog);
}

// Nobody of a team may change its tables, so this only tells whether they are of this program's version.
Result<QString> readBusiness(const db::ConnectionSettings& connection, const db::SqlCatalog& catalog)
{
    db::Session session(connection, catalog);
    return session.open()
        .and_then([&session] { return db::migrate(session, u":/migrations"_s); })
        .and_then([&session](int) { return settings::fetchWorkspaceSettings(session); })
        .map([](const settings::WorkspaceSettings& stored) { return stored.businessName; });
}

Result<TeamFacts> lookAround(const db::ConnectionSettings& connection, const db::SqlCatalog& catalog)
{
    return access::lookAtTeam(connection, catalog).and_then([&](const Seat& seat) -> Result<TeamFacts> {
        if (!seat.isPerson) {
            return fail(ErrorKind::Unauthorized, u"the login is nobody's of the team"_s, u"team.not_person"_s);
        }
        return readBusiness(connection.as(access::databaseRole(seat.role)), catalog).map([&seat](const QString& name) {
            return TeamFacts {
                .business = name, .person = seat.name, .role = seat.role, .mustChoose = seat.mustChoosePassword};
        });
    });
}

Result<void> replacePassword(const db::ConnectionSettings& connection, const db::SqlCatalog& catalog,
                             const QString& login, const QString& password)
{
    const auto seat = access::lookAtTeam(connection, catalog);
    if (!seat) {
        return tl::unexpected(seat.error());
    }
    db::Session session(connection.as(access::databaseRole(seat->role)), catalog);
    return session.open().and_then([&] { return access::choosePassword(session, login, password); });
}

} // namespace

access::TeamLogin asTeamLogin(const setup::TeamLogin& login)
{
    return {.address = {.host = login.host, .port = login.port, .database = login.database, .caFile = login.caFile},
            .login = login.name,
            .password = login.password};
}

TeamOffice::TeamOffice()
    : m_pool(std::make_shared<QThreadPool>())
{
    m_pool->setMaxThreadCount(MostAtOnce);
}

QCoro::Task<Result<TeamFacts>> TeamOffice::check(setup::TeamLogin login)
{
    return db::taskOn(m_pool, [login = std::move(login)] { return withServer(login, lookAround); });
}

QCoro::Task<Result<void>> TeamOffice::checkServer(setup::TeamLogin administrator)
{
    return db::taskOn(m_pool, [administrator = std::move(administrator)] {
        return withServer(administrator, access::checkAdministrator);
    });
}

QCoro::Task<Result<setup::TeamLogin>> TeamOffice::choosePassword(setup::TeamLogin login, QString password)
{
    return db::taskOn(m_pool, [login = std::move(login), password = std::move(password)] {
        return withServer(login, [&](const db::ConnectionSettings& connection, const db::SqlCatalog& catalog) {
            return replacePassword(connection, catalog, login.name, password).map([&] {
                auto renewed = login;
                renewed.password = password;
                return renewed;
            });
        });
    });
}

QCoro::Task<Result<setup::TeamLogin>> TeamOffice::found(setup::NewTeam team)
{
    return db::taskOn(m_pool, [team = std::move(team)] {
        return withServer(team.administrator,
                          [&](const db::ConnectionSettings& connection, const db::SqlCatalog& catalog) {
                              const access::Founder founder {
                                  .login = team.ownerLogin, .name = team.ownerName, .password = team.ownerPassword};
                              return access::foundTeam(connection, founder, catalog).map([&](bool) {
                                  auto owner = team.administrator;
                                  owner.name = team.ownerLogin;
                                  owner.password = team.ownerPassword;
                                  return owner;
                              });
                          });
    });
}

} // namespace siaran::app
