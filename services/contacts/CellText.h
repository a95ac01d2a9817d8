#pragma once

#include <QString>

#include <optional>

namespace siaran::contacts {

/// Text from outside as one line: composed (NFC), trimmed, runs of blanks folded to one space, without control
/// characters and without the invisible marks that turn or hide letters; those that hold emoji together stay. Markup
/// and formulas are text like any other. Nothing for what no database keeps: U+0000 and half characters.
[[nodiscard]] std::optional<QString> cleanLine(const QString& cell);

/// The same with the line breaks kept, as '\n'.
[[nodiscard]] std::optional<QString> cleanLines(const QString& cell);

/// At most `length` UTF-16 units, cut between what a reader sees as characters.
[[nodiscard]] QString shortened(const QString& text, qsizetype length);

} // namespace siaran::contacts
