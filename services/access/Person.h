#pragma once

#include "services/access/Role.h"

#include <QDateTime>
#include <QString>

namespace siaran::access {

/// Somebody of a team, or a server that works for it.
struct Person {
    qint64 id = 0;
    QString login; ///< on the database server; never changes
    QString name; ///< as windows and the audit log tell it
    Role role = Role::Agent;
    bool isProgram = false;
    bool isEnabled = false; ///< may sign in
    bool mustChoosePassword = false; ///< has a one-time password still
    QDateTime since; ///< UTC
    QString invitedBy; ///< by name, or by login when it was somebody who is none of the people
    QDateTime passwordEnds = {}; ///< UTC; not valid when it does not end
    QDateTime openedAt
        = {}; ///< UTC, to the minute: when a program of theirs opened the workspace last; not valid: never

    friend bool operator==(const Person&, const Person&) = default;
};

/// Who is to be let in.
struct NewPerson {
    QString login; ///< 2 to 40 of a-z, 0-9, '_', '.', '-', beginning with a letter
    QString name;
    Role role = Role::Agent;
    bool isProgram = false; ///< a server; it may act as everybody, since each of its tokens has a role
};

/// What somebody signs in with for the first time. Told this once; nobody can read it anywhere later.
struct Invitation {
    QString login;
    QString password;
    QDateTime until; ///< UTC; after it the password is refused; not valid when it does not end
};

/// What somebody is to the database they have signed in to.
struct Seat {
    QString login;
    QString name; ///< that of the login when nobody is known by it
    Role role = Role::Owner;
    bool isPerson = false; ///< of a team; else whoever looks after the server, or the owner of a workspace of their own
    bool mustChoosePassword = false;
};

} // namespace siaran::access
