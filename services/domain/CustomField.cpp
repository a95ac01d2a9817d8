#include "services/domain/CustomField.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace siaran {

namespace {

constexpr std::array Words {
    std::pair {FieldType::Text, "text"_L1},
    std::pair {FieldType::Number, "number"_L1},
    std::pair {FieldType::Date, "date"_L1},
    std::pair {FieldType::YesNo, "yes_no"_L1},
    std::pair {FieldType::Choice, "choice"_L1},
};

} // namespace

QString toWord(FieldType type)
{
    for (const auto& [candidate, word] : Words) {
        if (candidate == type) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

std::optional<FieldType> fieldTypeFromWord(const QString& word)
{
    for (const auto& [type, candidate] : Words) {
        if (candidate == word) {
            return type;
        }
    }
    return std::nullopt;
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
