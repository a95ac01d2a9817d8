#pragma once

#include "services/access/Person.h"
#include "services/core/Result.h"

#include <QCoro/QCoroTask>
#include <QList>

namespace siaran::access {

/// Who belongs to a team. Each is a login of the database server, whose group roles hold what they may do; nobody is
/// ever removed, so that the audit log knows whom it tells of. Every change is told there.
///
/// Errors carry a reason: access.role; people.no_team in a workspace that is no team's; people.login_form,
/// people.login_taken, people.name_form, people.role_form, people.password_form (Invalid or Conflict); people.unknown
/// (NotFound); people.self (Conflict) when an owner would shut themselves out.
class PeopleService {
public:
    virtual ~PeopleService() = default;
    Q_DISABLE_COPY_MOVE(PeopleService)

    /// By name; empty in a workspace that is no team's.
    [[nodiscard]] virtual QCoro::Task<Result<QList<Person>>> list() = 0;

    /// Makes a login with a one-time password that ends after a week.
    [[nodiscard]] virtual QCoro::Task<Result<Invitation>> invite(NewPerson person) = 0;

    /// They cannot sign in any more; what they are connected with is ended. enable() lets them in again.
    [[nodiscard]] virtual QCoro::Task<Result<void>> disable(QString login) = 0;
    [[nodiscard]] virtual QCoro::Task<Result<void>> enable(QString login) = 0;

    /// Another one-time password; the old one is refused at once, and what was connected by it is ended.
    [[nodiscard]] virtual QCoro::Task<Result<Invitation>> resetPassword(QString login) = 0;

    /// Counts at once: what they are connected with is ended.
    [[nodiscard]] virtual QCoro::Task<Result<void>> changeRole(QString login, Role role) = 0;

    /// Also of themselves. The log tells the name they had.
    [[nodiscard]] virtual QCoro::Task<Result<void>> rename(QString login, QString name) = 0;

    /// A password of whoever asks, of any role: at least ten characters. It replaces the one they have.
    [[nodiscard]] virtual QCoro::Task<Result<void>> choosePassword(QString password) = 0;

protected:
    PeopleService() = default;
};

} // namespace siaran::access
