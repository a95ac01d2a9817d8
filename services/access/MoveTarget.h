#pragma once

#include "services/access/MovedTable.h"

#include <QUuid>

namespace siaran::access {

/// The side of a move that is moved to: a team's workspace that nobody has used, inside one transaction as the owner of
/// its tables.
class MoveTarget {
public:
    explicit MoveTarget(db::Session& session);

    /// Takes away what a fresh workspace begins with, and keeps what was written about its founding. What triggers
    /// would do has been done to the rows that come. Conflict (move.not_empty).
    [[nodiscard]] Result<void> empty(const QList<MovedTable>& tables);

    /// Counts on where the other side has stopped.
    [[nodiscard]] Result<void> takeNumbers(db::Session& from);

    /// Triggers work again; the audit log tells, behind what it brought along, how it came here.
    [[nodiscard]] Result<void> complete(const QList<MovedTable>& tables, const QUuid& id, const QString& place,
                                        qint64 rows);

private:
    [[nodiscard]] Result<void> switchTriggers(const QList<MovedTable>& tables, const QString& word);

    db::Session& m_session;
    QString m_founding; ///< entries of the audit log, as JSON
};

} // namespace siaran::access
