#pragma once

#include <QDate>
#include <QString>

#include <optional>

/// Reads single values the way Indonesian shops write them. A cell is understood as a whole or not at all.
namespace siaran::contacts {

/// "1250000", "1.250.000", "Rp1.250.000,50", "Rp 50.000,-", "1,250,000.50", "-5", "4,5". A single dot or comma before
/// exactly three digits groups thousands ("1.250" is 1250), unless a zero stands before it ("0,125"). Numbers of more
/// than 15 digits are refused: a double would change them.
[[nodiscard]] std::optional<double> parseNumber(const QString& cell);

/// "1990-05-17", "17/05/1990", "17-5-1990", "17.05.1990", "17 Mei 1990", "17-Agu-1990", English months too; a time of
/// day after it is checked and left out. The day stands before the month. Years of two digits are refused, and so
/// are years outside 1900 to 2100.
[[nodiscard]] std::optional<QDate> parseDate(const QString& cell);

/// "ya", "tidak", "yes", "no", "true", "false", "1", "0" and the like.
[[nodiscard]] std::optional<bool> parseYesNo(const QString& cell);

} // namespace siaran::contacts
