#pragma once

#include "services/core/Page.h"
#include "services/core/Result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace siaran::api {

/// Behind what the next page begins, as clients hand it back: opaque to them. It is the key of the last row of the page
/// before: its id, and what else the list is sorted by.
struct Cursor {
    qint64 id = 0;
    QString name = {};
    QDateTime at = {};

    friend bool operator==(const Cursor&, const Cursor&) = default;
};

[[nodiscard]] QString toText(const Cursor& cursor);
/// Invalid (cursor.invalid) for what toText() has not written.
[[nodiscard]] Result<Cursor> cursorFromText(const QString& text);

/// The body of a page: {"items": […], "next_cursor": "…" or null}.
[[nodiscard]] QJsonObject page(const QJsonArray& items, const std::optional<Cursor>& next);

/// The same of what a service read.
template <typename Row, typename Place, typename ToJson, typename ToCursor>
[[nodiscard]] QJsonObject page(const Page<Row, Place>& found, ToJson toJson, ToCursor toCursor)
{
    QJsonArray items;
    for (const auto& row : found.rows) {
        items.append(toJson(row));
    }
    return page(items, found.next ? std::optional<Cursor>(toCursor(*found.next)) : std::nullopt);
}

} // namespace siaran::api
