#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QString>

#include <functional>

namespace siaran::access {

/// How far a move is.
struct MoveProgress {
    int tables = 0; ///< that are over there
    int ofTables = 0;
    qint64 rows = 0; ///< in those
};

struct MoveReceipt {
    int tables = 0;
    qint64 rows = 0;
};

/// Asked and told on the thread that moves.
struct MoveHooks {
    std::function<bool()> isCancelled = {};
    std::function<void(const MoveProgress&)> progress = {};
};

/// Where the workspace of a database stands.
enum class Residence {
    Here,
    Leaving, ///< a move was cut off at its last step: settleMove() finds out where it is
    Left, ///< all of it is somewhere else now
};

/// Answers for a database of any version; one without people has not moved.
[[nodiscard]] Result<Residence> fetchResidence(db::Session& session);

/// Moves everything from the workspace `from`, which belongs to this program alone, into the team's workspace that
/// `administrator` founded and nobody has used yet: every row of every table as it is, with its keys and the audit log,
/// whose chain goes on over there. Both databases are of this program's version. `place` says where to in words that
/// the old one keeps.
///
/// All of it arrives in one transaction, after rows and contents of each table were counted and compared on both sides;
/// until then `from` is read by others and written by nobody, and stays as it was when anything fails. Afterwards it
/// takes no more writes, from no program.
///
/// Conflict: move.not_empty (somebody has begun to work over there), move.under_way (messages are just being sent; end
/// what sends and try again), move.in_use (another program works with the old one), move.left (it moved already),
/// move.differs (what arrived is not what left; nothing was changed). Unavailable with move.unsettled when the
/// connection was lost at the last step: then settleMove() answers. Cancelled.
[[nodiscard]] Result<MoveReceipt> moveWorkspace(const db::ConnectionSettings& from,
                                                const db::ConnectionSettings& administrator, const QString& place,
                                                const db::SqlCatalog& catalog, const MoveHooks& hooks = {});

/// Finds out what became of a move that was cut off at its last step: asks the other side, and marks this one as left
/// or as staying.
[[nodiscard]] Result<Residence> settleMove(const db::ConnectionSettings& from,
                                           const db::ConnectionSettings& administrator, const db::SqlCatalog& catalog);

} // namespace siaran::access
