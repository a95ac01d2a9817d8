#pragma once

#include <QString>

#include <optional>

/// How the cells of a workbook become text, as ECMA-376 part 1, section 18, has them.
namespace siaran::contacts {

/// Whether numbers under this format code are shown as dates: "dd/mm/yyyy", "[$-421]d mmmm yyyy", not "0.00" or "h:mm".
[[nodiscard]] bool isDateFormat(const QString& code);

/// Whether numbers under a format that every workbook has are shown as dates.
[[nodiscard]] bool isDateFormat(int builtIn);

/// A stored number as a person would write it: "6.28123456789E12" is 6281234567890. Always a point before decimals,
/// and never three of them, which would read like thousands.
[[nodiscard]] QString numberText(const QString& stored);

/// A stored number as "1990-05-17", with " 14:30:00" when it has a time of day. Nothing for what is no day.
[[nodiscard]] std::optional<QString> dateText(const QString& stored, bool countsFrom1904);

/// With the characters that XML cannot hold: "_x000D_" is a carriage return.
[[nodiscard]] QString unescapedText(QString text);

/// The column of a reference such as "BC12", from 0; -1 when it is none.
[[nodiscard]] int columnOf(QStringView reference);

} // namespace siaran::contacts
