#include "services/domain/FieldValuesJson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace siaran {

namespace {

std::optional<FieldValue> valueFromJson(FieldType type, const QJsonValue& value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice: return value.isString() ? std::optional<FieldValue>(value.toString()) : std::nullopt;
    case FieldType::Number: return value.isDouble() ? std::optional<FieldValue>(value.toDouble()) : std::nullopt;
    case FieldType::YesNo: return value.isBool() ? std::optional<FieldValue>(value.toBool()) : std::nullopt;
    case FieldType::Date: {
        const auto date = QDate::fromString(value.toString(), Qt::ISODate);
        return date.isValid() ? std::optional<FieldValue>(date) : std::nullopt;
    }
    }
    Q_UNREACHABLE();
}

} // namespace

FieldValues fieldValuesFromJson(const QByteArray& json)
{
    FieldValues values;
    const auto object = QJsonDocument::fromJson(json).object();
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        const auto pair = entry.value().toArray();
        const auto type = fieldTypeFromWord(pair.at(0).toString());
        if (auto value = type ? valueFromJson(*type, pair.at(1)) : std::nullopt; value) {
            values.emplace(entry.key(), *std::move(value));
        }
    }
    return values;
}

} // namespace siaran
