#pragma once

#include "services/access/AuditTrail.h"
#include "services/db/ChangeFeed.h"
#include "services/db/Session.h"

#include <QString>

namespace siaran::contacts {

/// What the audit log is told of a deed; an empty action is not told.
struct DeedEntry {
    QString action = {};
    std::optional<qint64> subject = {};
    QJsonObject detail = {};
};

/// Does `deed` and writes its audit entry in one transaction, then hints the topic "contacts". `entry` makes the entry
/// of what the deed answered.
template <typename Deed, typename Entry>
[[nodiscard]] auto carryOutDeed(db::Session& session, const QString& actor, Deed deed, Entry entry) -> decltype(deed())
{
    db::Transaction transaction(session);
    if (const auto begun = transaction.begin(); !begun) {
        return tl::unexpected(begun.error());
    }
    auto done = deed();
    if (!done) {
        return done;
    }
    const DeedEntry told = entry(done);
    if (!told.action.isEmpty()) {
        if (const auto written = access::record(session, actor, told.action, told.subject, told.detail); !written) {
            return tl::unexpected(written.error());
        }
    }
    if (const auto committed = transaction.commit(); !committed) {
        return tl::unexpected(committed.error());
    }
    // A hint to the other windows; it is no failure of the deed when it is lost.
    (void)db::notifyChange(session, {QStringLiteral("contacts")});
    return done;
}

} // namespace siaran::contacts
