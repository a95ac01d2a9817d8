#pragma once

#include "services/domain/Campaign.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <map>

namespace siaran::api {

/// "2026-01-31T09:00:00.000Z", null for a time that has not come.
[[nodiscard]] inline QJsonValue timeOrNull(const QDateTime& time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODateWithMs)) : QJsonValue();
}

[[nodiscard]] inline QJsonValue textOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

template <typename Id>
[[nodiscard]] QJsonValue idOrNull(Id id)
{
    return id.isValid() ? QJsonValue(id.value()) : QJsonValue();
}

/// {"opted_out": 12, …}
[[nodiscard]] inline QJsonObject toJson(const std::map<ExclusionReason, int>& excluded)
{
    QJsonObject json;
    for (const auto& [reason, people] : excluded) {
        json.insert(toWord(reason), people);
    }
    return json;
}

/// {"items": […]} of a list that has no pages.
template <typename Row, typename ToJson>
[[nodiscard]] QJsonArray arrayOf(const QList<Row>& rows, ToJson toJson)
{
    QJsonArray array;
    for (const auto& row : rows) {
        array.append(toJson(row));
    }
    return array;
}

} // namespace siaran::api
