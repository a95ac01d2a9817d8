#include "services/access/Role.h"

using namespace Qt::StringLiterals;

namespace siaran::access {

QString toWord(Role role)
{
    switch (role) {
    case Role::Owner: return u"owner"_s;
    case Role::Supervisor: return u"supervisor"_s;
    case Role::Agent: break;
    }
    return u"agent"_s;
}

std::optional<Role> roleFromWord(const QString& word)
{
    for (const auto role : {Role::Owner, Role::Supervisor, Role::Agent}) {
        if (word == toWord(role)) {
            return role;
        }
    }
    return std::nullopt;
}

QString databaseRole(Role role)
{
    return u"siaran_"_s + toWord(role);
}

} // namespace siaran::access
