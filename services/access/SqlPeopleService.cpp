#include "services/access/SqlPeopleService.h"

#include "services/access/PeopleRepository.h"
#include "services/db/DbExecutor.h"

namespace siaran::access {

namespace {

constexpr int DaysOfOneTimePassword = 7;

} // namespace

SqlPeopleService::SqlPeopleService(db::DbExecutor& database, Actor actor, QString login)
    : m_database(database)
    , m_actor(std::move(actor))
    , m_login(std::move(login))
{
}

QCoro::Task<Result<QList<Person>>> SqlPeopleService::list()
{
    return m_database.task(allowed(m_actor, Act::ManagePeople, fetchPeople));
}

QCoro::Task<Result<Invitation>> SqlPeopleService::invite(NewPerson person)
{
    return m_database.task(allowed(m_actor, Act::ManagePeople, [person = std::move(person)](db::Session& session) {
        return invitePerson(session, person, oneTimePassword(), DaysOfOneTimePassword);
    }));
}

QCoro::Task<Result<void>> SqlPeopleService::disable(QString login)
{
    return m_database.task(allowed(m_actor, Act::ManagePeople, [login = std::move(login)](db::Session& session) {
        return admitPerson(session, login, false);
    }));
}

QCoro::Task<Result<void>> SqlPeopleService::enable(QString login)
{
    return m_database.task(allowed(m_actor, Act::ManagePeople, [login = std::move(login)](db::Session& session) {
        return admitPerson(session, login, true);
    }));
}

QCoro::Task<Result<Invitation>> SqlPeopleService::resetPassword(QString login)
{
    return m_database.task(allowed(m_actor, Act::ManagePeople, [login = std::move(login)](db::Session& session) {
        return access::resetPassword(session, login, oneTimePassword(), DaysOfOneTimePassword);
    }));
}

QCoro::Task<Result<void>> SqlPeopleService::changeRole(QString login, Role role)
{
    return m_database.task(allowed(m_actor, Act::ManagePeople, [login = std::move(login), role](db::Session& session) {
        return access::changeRole(session, login, role);
    }));
}

QCoro::Task<Result<void>> SqlPeopleService::rename(QString login, QString name)
{
    return m_database.task(
        allowed(m_actor, Act::ManagePeople, [login = std::move(login), name = std::move(name)](db::Session& session) {
            return renamePerson(session, login, name);
        }));
}

QCoro::Task<Result<void>> SqlPeopleService::choosePassword(QString password)
{
    return m_database.task([login = m_login, password = std::move(password)](db::Session& session) {
        return access::choosePassword(session, login, password);
    });
}

} // namespace siaran::access
