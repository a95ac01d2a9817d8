#include "services/domain/CustomField.h"

#include "services/domain/WordTable.h"

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr WordTable<FieldType, 5> TypeWords {{
    {FieldType::Text, "text"_L1},
    {FieldType::Number, "number"_L1},
    {FieldType::Date, "date"_L1},
    {FieldType::YesNo, "yes_no"_L1},
    {FieldType::Choice, "choice"_L1},
}};

} // namespace

QString toWord(FieldType type)
{
    return wordIn(TypeWords, type);
}

std::optional<FieldType> fieldTypeFromWord(const QString& word)
{
    return valueIn(TypeWords, word);
}

bool holds(FieldType type, const FieldValue& value)
{
    switch (type) {
    case FieldType::Text:
    case FieldType::Choice: return std::holds_alternative<QString>(value);
    case FieldType::Number: return std::holds_alternative<double>(value);
    case FieldType::Date: return std::holds_alternative<QDate>(value);
    case FieldType::YesNo: return std::holds_alternative<bool>(value);
    }
    Q_UNREACHABLE();
}

} // namespace siaran
