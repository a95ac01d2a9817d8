#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace siaran {

/// The stored words of an enum, each value exactly once: what the database, JSON files and the REST interface write.
template <typename Enum, std::size_t Size>
using WordTable = std::array<std::pair<Enum, QLatin1StringView>, Size>;

template <typename Enum, std::size_t Size>
[[nodiscard]] QString wordIn(const WordTable<Enum, Size>& table, Enum value)
{
    for (const auto& [candidate, word] : table) {
        if (candidate == value) {
            return word;
        }
    }
    Q_UNREACHABLE();
}

template <typename Enum, std::size_t Size>
[[nodiscard]] std::optional<Enum> valueIn(const WordTable<Enum, Size>& table, const QString& word)
{
    for (const auto& [value, candidate] : table) {
        if (candidate == word) {
            return value;
        }
    }
    return std::nullopt;
}

} // namespace siaran
