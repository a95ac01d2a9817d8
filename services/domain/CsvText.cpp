#include "services/domain/CsvText.h"

using namespace Qt::StringLiterals;

namespace siaran {

QString harmlessCell(const QString& text)
{
    // The wide letters are what the plain ones look like to some East Asian spreadsheets.
    constexpr QStringView Beginnings = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    const bool isFormula = !text.isEmpty() && (text.front().isNull() || Beginnings.contains(text.front()));
    return isFormula ? u'\'' + text : text;
}

QByteArray csvLine(const QStringList& cells, char separator)
{
    QByteArrayList quoted;
    for (const auto& cell : cells) {
        quoted.append('"' + harmlessCell(cell).replace(u'"', u"\"\""_s).toUtf8() + '"');
    }
    return quoted.join(separator) + "\r\n";
}

} // namespace siaran
