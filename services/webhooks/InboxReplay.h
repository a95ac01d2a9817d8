#pragma once

#include "services/core/Result.h"
#include "services/db/Session.h"

#include <QDate>
#include <QString>

namespace siaran::webhooks {

/// Lets the bodies that came on these days (UTC, both included) wait again: whoever processes the inbox takes them
/// within a second, and where everything was right before, nothing changes. For days on which this program
/// misunderstood something, or was older than what it was told. Answers how many bodies wait. `actor` is written into
/// the audit log.
[[nodiscard]] Result<qint64> replayInbox(db::Session& session, const QString& actor, QDate from, QDate until);

} // namespace siaran::webhooks
