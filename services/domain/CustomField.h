#pragma once

#include "services/core/StrongId.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <map>
#include <optional>
#include <variant>

namespace siaran {

/// What a custom field holds. The type of a field never changes once it has values.
enum class FieldType { Text, Number, Date, YesNo, Choice };

/// The stored word of a type ("text", "number", "date", "yes_no", "choice"), and back.
[[nodiscard]] QString toWord(FieldType type);
[[nodiscard]] std::optional<FieldType> fieldTypeFromWord(const QString& word);

/// One typed value: text and choices are strings, numbers are doubles, dates have no time, yes/no is a bool.
using FieldValue = std::variant<QString, double, QDate, bool>;

/// Whether `value` is of the C++ type that fields of `type` hold.
[[nodiscard]] bool holds(FieldType type, const FieldValue& value);

/// One entry of the catalogue of a workspace's own contact fields. `key` is a lower-case slug that never changes
/// ("city"); `label` is what people read and may be renamed.
struct CustomField {
    CustomFieldId id;
    QString key;
    QString label;
    FieldType type = FieldType::Text;
    QStringList choices;

    friend bool operator==(const CustomField&, const CustomField&) = default;
};

/// The values of one contact by field key; a field without a value is absent.
using FieldValues = std::map<QString, FieldValue>;

} // namespace siaran
