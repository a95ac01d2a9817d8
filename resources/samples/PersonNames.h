#pragma once

#include "resources/samples/Dice.h"
#include <QString>

namespace siaran::samples {

/// A customer's name as it stands in a shop's list: "Sari", "Ibu Dewi Lestari", "Pak Joko".
[[nodiscard]] QString randomName(Dice& dice);

/// The same person written by somebody else: "ibu dewi lestari", "Dewi", "Kak Dewi Lestari".
[[nodiscard]] QString respelledName(const QString& name, Dice& dice);

/// What no shop means and every list has: markup, formulas, quotes, emoji, stray newlines and spaces.
[[nodiscard]] QString awkwardName(Dice& dice);

} // namespace siaran::samples
