#include "services/api/Route.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace siaran::api {

bool allows(Access access, access::Role role)
{
    switch (access) {
    case Access::Everyone: return true;
    case Access::OwnerAndAgent: return role != access::Role::Supervisor;
    case Access::OwnerAndSupervisor: return role != access::Role::Agent;
    case Access::Owner: break;
    }
    return role == access::Role::Owner;
}

std::optional<qint64> matchPath(const QByteArray& pattern, const QByteArray& path)
{
    const auto wanted = pattern.split('/');
    const auto found = path.split('/');
    if (wanted.size() != found.size()) {
        return std::nullopt;
    }
    qint64 id = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (wanted[i] != "{id}"_ba) {
            if (wanted[i] != found[i]) {
                return std::nullopt;
            }
            continue;
        }
        // Digits only and no zero before them: one thing has one address.
        const bool isNumber = !found[i].isEmpty() && found[i].front() != '0'
            && std::ranges::all_of(found[i], [](char c) { return c >= '0' && c <= '9'; });
        bool fits = false;
        id = found[i].toLongLong(&fits);
        if (!isNumber || !fits) {
            return std::nullopt;
        }
    }
    return id;
}

} // namespace siaran::api
