#pragma once

#include "services/access/Role.h"
#include "services/core/Result.h"

#include <type_traits>
#include <utility>

namespace siaran::access {

/// What a role may be needed for. The database holds the rights (docs/rights.md); this is how the programs know them
/// before they ask, to say no in a good sentence and to leave away what somebody may not do.
enum class Act {
    ReadContacts,
    ChangeContact, ///< one person at a time: add, correct, label
    ManageContacts, ///< many at once, deletions, imports, exports, words and fields, somebody's data
    StopWriting, ///< take down that somebody says stop
    WriteAgain, ///< lift a stop
    ReadConversations,
    Answer, ///< write in a conversation, or mark it read
    ReadSegments,
    ChangeSegments,
    ReadCampaigns,
    ChangeCampaigns, ///< from the draft to the retry
    ReadTemplates,
    ChangeTemplates,
    ReadAnalytics, ///< with reports as files
    ReadAudit,
    ChangeSettings,
    ManagePeople,
};

[[nodiscard]] bool may(Role role, Act act);

/// Who does something. A bare name is an owner's: whoever has the whole workspace on their computer.
struct Actor {
    Actor(QString who, Role as = Role::Owner) // NOLINT(google-explicit-constructor): a name says who it is
        : name(std::move(who))
        , role(as)
    {
    }

    QString name; ///< as the audit log tells it
    Role role;
};

/// Unauthorized with reason "access.role" when the actor may not do it.
[[nodiscard]] Result<void> check(const Actor& actor, Act act);

/// The job of a session as it is, or one that asks the database nothing and answers with the refusal.
template <typename Job>
[[nodiscard]] auto allowed(const Actor& actor, Act act, Job job)
{
    return [checked = check(actor, act),
            job = std::move(job)](auto& session) mutable -> std::invoke_result_t<Job&, decltype(session)> {
        if (!checked) {
            return tl::unexpected(checked.error());
        }
        return job(session);
    };
}

} // namespace siaran::access
