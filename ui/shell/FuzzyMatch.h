#pragma once

#include <QString>

#include <optional>

namespace siaran::ui {

/// How well the letters of `typed`, in order, are found in `text`; larger is better, nothing when they are not.
/// Case and spaces in `typed` do not count. Starts of words and letters in a row count more. Empty matches all with 0.
[[nodiscard]] std::optional<int> fuzzyScore(const QString& typed, const QString& text);

} // namespace siaran::ui
