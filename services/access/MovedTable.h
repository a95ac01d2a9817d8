#pragma once

#include "services/db/Session.h"

#include <QList>
#include <QString>

namespace siaran::access {

/// A table whose rows move from one workspace to another.
struct MovedTable {
    QString name; ///< quoted
    QString columns; ///< quoted, separated by commas; without those that are computed
    QString sum; ///< the statement that adds up its rows
};

/// What a table holds: equal for equal rows, in whichever order.
struct TableSum {
    qint64 rows = 0;
    QString content;

    friend bool operator==(const TableSum&, const TableSum&) = default;
};

/// All that hold what people made, each behind those it refers to. People, migrations and moves belong to their
/// database and stay.
[[nodiscard]] Result<QList<MovedTable>> fetchMovedTables(db::Session& session);

[[nodiscard]] Result<TableSum> sumOf(db::Session& session, const MovedTable& table);

} // namespace siaran::access
