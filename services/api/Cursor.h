#pragma once

#include "services/core/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <algorithm>

namespace siaran::api {

/// Where the next page begins, as clients hand it back: opaque to them. `id` is the last row of the page before, `seen`
/// how many rows came before it; lists that are sorted by more than the id keep the rest of the key too.
struct Cursor {
    qint64 id = 0;
    qint64 seen = 0;
    QString name = {};
    QDateTime at = {};

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

[[nodiscard]] QString toText(const Cursor& cursor);
/// Invalid (cursor.invalid) for what toText() has not written.
[[nodiscard]] Result<Cursor> cursorFromText(const QString& text);

/// The body of a page: {"items": […], "next_cursor": "…" or null}.
[[nodiscard]] QJsonObject page(const QJsonArray& items, const std::optional<Cursor>& next);

/// A page of a list that is known whole: what follows the row of the cursor, or, when that row is gone, its place.
template <typename Row, typename IdOf, typename ToJson>
[[nodiscard]] QJsonObject pageOf(const QList<Row>& all, const Cursor& after, int limit, IdOf idOf, ToJson toJson)
{
    const auto last = std::ranges::find_if(all, [&](const Row& row) { return idOf(row) == after.id; });
    const auto known = after.id != 0 && last != all.end();
    const auto begin = known ? std::distance(all.begin(), last) + 1 : std::min<qsizetype>(after.seen, all.size());
    const auto end = std::min<qsizetype>(begin + limit, all.size());
    QJsonArray items;
    for (auto i = begin; i < end; ++i) {
        items.append(toJson(all[i]));
    }
    const auto next = end < all.size() ? std::optional(Cursor {.id = idOf(all[end - 1]), .seen = end}) : std::nullopt;
    return page(items, next);
}

} // namespace siaran::api
