#pragma once

#include "services/core/Result.h"

#include <QString>

namespace siaran::db {
class Session;
}

namespace siaran::campaigns {

/// What the program with the lease does each second, in this order; each can be repeated without harm, and by two
/// programs at once.

/// Lets what runs rest in the quiet hours of the workspace, and go on when they were changed.
[[nodiscard]] Result<void> keepQuiet(db::Session& session);

/// Launches what is due. More than 15 minutes late, it becomes missed and asks; so does what has outgrown the number
/// that was confirmed, and what another owner would have to approve. A refusal (nobody to send to, template withdrawn)
/// becomes failed, with the reason; a run of a series with nobody due goes without a trace but its audit entry.
[[nodiscard]] Result<void> startDue(db::Session& session, const QString& actor, const QString& remotePhoneId);

/// Tells of what was changed after another owner was asked for it or had approved it: an edit of its segment, say.
[[nodiscard]] Result<void> voidChangedApprovals(db::Session& session, const QString& actor);

/// Pauses campaigns whose pilot batch has failed (pilot_failed) or went well and waits for a person (pilot); the others
/// go on to everybody.
[[nodiscard]] Result<void> watchPilots(db::Session& session, const QString& actor);

/// Takes the changes of the counts of campaigns together, so that reading them stays cheap.
[[nodiscard]] Result<void> foldTally(db::Session& session);

} // namespace siaran::campaigns
