#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace siaran::db {

/// A PostgreSQL array literal of texts, for `:name::text[]`; null becomes NULL. U+0000 cannot be stored and is dropped.
[[nodiscard]] QString textArray(const QStringList& values);
[[nodiscard]] QString textArray(const QList<std::optional<QString>>& values);

/// A PostgreSQL array literal of integers, for `:name::bigint[]`.
[[nodiscard]] QString integerArray(const QList<qint64>& values);

/// The texts of an array column that was selected as it is (`{…}`); NULL elements come as empty texts.
[[nodiscard]] QStringList textsFromArray(const QString& literal);

} // namespace siaran::db
