#pragma once

#include "services/db/Session.h"

namespace siaran::db {

/// Every row of a query as `read` makes of it, or why they ended early.
template <typename Row, typename Read>
[[nodiscard]] Result<QList<Row>> fetchAll(Result<QSqlQuery> query, Read read)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Row> rows;
    while (query->next()) {
        rows.push_back(read(*query));
    }
    return checkEnd(*query).map([&] { return rows; });
}

template <typename Row, typename Read>
[[nodiscard]] Result<QList<Row>> fetchAll(Result<KeptQuery> query, Read read)
{
    if (!query) {
        return tl::unexpected(query.error());
    }
    QList<Row> rows;
    while (query->next()) {
        rows.push_back(read(query->rows()));
    }
    return checkEnd(query->rows()).map([&] { return rows; });
}

template <typename Row>
[[nodiscard]] Result<QList<Row>> fetchAll(Result<QSqlQuery> query, Row (*read)(const QSqlQuery&))
{
    return fetchAll<Row, Row (*)(const QSqlQuery&)>(std::move(query), read);
}

} // namespace siaran::db
