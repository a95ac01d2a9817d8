#include "services/access/Rights.h"

using namespace Qt::StringLiterals;

namespace siaran::access {

namespace {

bool agentMay(Act act)
{
    switch (act) {
    case Act::ReadContacts:
    case Act::ChangeContact:
    case Act::StopWriting:
    case Act::ReadConversations:
    case Act::Answer: return true;
    default: return false;
    }
}

bool supervisorMay(Act act)
{
    switch (act) {
    case Act::ReadContacts:
    case Act::ReadConversations:
    case Act::ReadSegments:
    case Act::ReadCampaigns:
    case Act::ReadTemplates:
    case Act::ReadAnalytics:
    case Act::ReadAudit: return true;
    default: return false;
    }
}

} // namespace

bool may(Role role, Act act)
{
    switch (role) {
    case Role::Owner: return true;
    case Role::Supervisor: return supervisorMay(act);
    case Role::Agent: break;
    }
    return agentMay(act);
}

Result<void> check(const Actor& actor, Act act)
{
    return may(actor.role, act)
        ? Result<void>()
        : fail(ErrorKind::Unauthorized, u"not for the role "_s + toWord(actor.role), u"access.role"_s);
}

} // namespace siaran::access
