#include "services/access/MovedTable.h"

#include "services/db/FetchAll.h"

using namespace Qt::StringLiterals;

namespace siaran::access {

Result<QList<MovedTable>> fetchMovedTables(db::Session& session)
{
    return db::fetchAll<MovedTable>(session.run("access/list_moved_tables"_L1), [](const QSqlQuery& row) {
        return MovedTable {
            .name = row.value(0).toString(), .columns = row.value(1).toString(), .sum = row.value(2).toString()};
    });
}

Result<TableSum> sumOf(db::Session& session, const MovedTable& table)
{
    return session.runComposed("access/list_moved_tables"_L1, table.sum, {}).map([](QSqlQuery query) {
        query.next();
        return TableSum {.rows = query.value(0).toLongLong(), .content = query.value(1).toString()};
    });
}

} // namespace siaran::access
