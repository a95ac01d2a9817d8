#pragma once

#include "services/access/Person.h"
#include "services/db/Session.h"

#include <QList>

namespace siaran::access {

/// What whoever the session has signed in as is; asked before the session takes a role. Unauthorized (team.no_right)
/// for a login that belongs to none of the groups.
[[nodiscard]] Result<Seat> fetchSeat(db::Session& session);

/// Keeps that whoever the session has signed in as opens the workspace now.
[[nodiscard]] Result<void> noteOpening(db::Session& session);

[[nodiscard]] Result<QList<Person>> fetchPeople(db::Session& session);

/// The errors of PeopleService. `days` is how long the password holds; 0: it does not end.
[[nodiscard]] Result<Invitation> invitePerson(db::Session& session, const NewPerson& person, const QString& password,
                                              int days);
[[nodiscard]] Result<Invitation> resetPassword(db::Session& session, const QString& login, const QString& password,
                                               int days);
[[nodiscard]] Result<void> admitPerson(db::Session& session, const QString& login, bool admitted);
[[nodiscard]] Result<void> changeRole(db::Session& session, const QString& login, Role role);
[[nodiscard]] Result<void> renamePerson(db::Session& session, const QString& login, const QString& name);
/// Of the login that the session has signed in as.
[[nodiscard]] Result<void> choosePassword(db::Session& session, const QString& login, const QString& password);

/// Twenty letters and digits that cannot be taken for each other, in groups: 99 bits of chance.
[[nodiscard]] QString oneTimePassword();

} // namespace siaran::access
