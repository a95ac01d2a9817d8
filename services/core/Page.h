#pragma once

#include <QList>

#include <optional>

namespace siaran {

/// Some rows of a long list, read by key: what is added or goes elsewhere in the list moves no row of a later page.
template <typename Row, typename Place>
struct Page {
    QList<Row> rows = {};
    std::optional<Place> next = {}; ///< behind which the next page begins; nothing after the last one
};

/// A page of `limit` rows from one row more than that, which only says that another page follows.
template <typename Row, typename PlaceOf>
[[nodiscard]] auto pageFrom(QList<Row> rows, int limit, PlaceOf placeOf)
{
    Page<Row, decltype(placeOf(rows.first()))> page;
    if (rows.size() > limit) {
        rows.removeLast();
        page.next = placeOf(rows.last());
    }
    page.rows = std::move(rows);
    return page;
}

} // namespace siaran
