#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

namespace siaran::whatsapp {

/// A string or a number as trimmed text, since Meta writes ids and times either way; empty for anything else.
[[nodiscard]] QString textOf(const QJsonValue& value);

/// One of Meta's words, whose case varies: upper case.
[[nodiscard]] QString wordOf(const QJsonValue& value);

/// A whole number, also when written as text; nothing for anything else.
[[nodiscard]] std::optional<qint64> integerOf(const QJsonValue& value);

} // namespace siaran::whatsapp
