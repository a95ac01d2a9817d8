#pragma once

#include "services/access/PeopleService.h"
#include "services/access/Rights.h"

namespace siaran::db {
class DbExecutor;
}

namespace siaran::access {

class SqlPeopleService final : public PeopleService {
public:
    /// `login` is what the connections of `database` sign in with.
    SqlPeopleService(db::DbExecutor& database, Actor actor, QString login);

    [[nodiscard]] QCoro::Task<Result<QList<Person>>> list() override;
    [[nodiscard]] QCoro::Task<Result<Invitation>> invite(NewPerson person) override;
    [[nodiscard]] QCoro::Task<Result<void>> disable(QString login) override;
    [[nodiscard]] QCoro::Task<Result<void>> enable(QString login) override;
    [[nodiscard]] QCoro::Task<Result<Invitation>> resetPassword(QString login) override;
    [[nodiscard]] QCoro::Task<Result<void>> changeRole(QString login, Role role) override;
    [[nodiscard]] QCoro::Task<Result<void>> rename(QString login, QString name) override;
    [[nodiscard]] QCoro::Task<Result<void>> choosePassword(QString password) override;

private:
    db::DbExecutor& m_database;
    const Actor m_actor;
    const QString m_login;
};

} // namespace siaran::access
