#include "services/whatsapp/JsonText.h"

namespace siaran::whatsapp {

QString textOf(const QJsonValue& value)
{
    return value.isString() || value.isDouble() ? value.toVariant().toString().trimmed() : QString();
}

QString wordOf(const QJsonValue& value)
{
    return textOf(value).toUpper();
}

std::optional<qint64> integerOf(const QJsonValue& value)
{
    bool whole = false;
    const auto number = textOf(value).toLongLong(&whole);
    return whole ? std::optional(number) : std::nullopt;
}

} // namespace siaran::whatsapp
