#pragma once

#include <QString>
#include <QStringList>

/// The texts of address cards.
namespace siaran::contacts {

/// Without backslashes: "\n" is a line break, "\," a comma.
[[nodiscard]] QString plainText(const QString& text);

/// What stands between separators that have no backslash before them, each as plainText().
[[nodiscard]] QStringList textParts(const QString& text, QChar separator);

/// "=53=61ri" as "Sari". A charset that is unknown or not said is UTF-8 where that fits, else Windows-1252.
[[nodiscard]] QString fromQuotedPrintable(const QString& text, const QString& charset);

} // namespace siaran::contacts
