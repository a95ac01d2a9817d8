#pragma once

#include "resources/samples/Dice.h"
#include <QString>

namespace siaran::samples {

/// The ways in which shops write one and the same Indonesian mobile number.
enum class PhoneSpelling {
    Local, ///< 081234567890
    CountryCode, ///< 6281234567890
    International, ///< +6281234567890
    InternationalGrouped, ///< +62 812-3456-7890
    LocalDashed, ///< 0812-3456-7890
    LocalSpaced, ///< 0812 3456 7890
    LocalDotted, ///< 0812.3456.7890
    PrefixInBrackets, ///< (0812) 34567890
    ZeroLost, ///< 81234567890, as a spreadsheet keeps a number
    FullScientific, ///< 6,281234567890E+12, every digit still there
    RoundedScientific, ///< 6,28E+12, the digits are gone
};

/// A mobile number without 62 or 0, such as 81234567890: a prefix that is in use and random digits. The numbers
/// are made up, but nothing keeps them from belonging to somebody: they are for practice and tests only.
[[nodiscard]] QString randomMobile(Dice& dice);

/// A landline as people write it: (022) 4201234.
[[nodiscard]] QString randomLandline(Dice& dice);

/// A readable spelling, the common ones more often.
[[nodiscard]] PhoneSpelling randomSpelling(Dice& dice);

/// `national` is without 62 or 0.
[[nodiscard]] QString spell(const QString& national, PhoneSpelling spelling);

} // namespace siaran::samples
