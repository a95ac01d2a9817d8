#include "services/domain/CsvText.h"

using namespace Qt::StringLiterals;

namespace siaran {

QString harmlessCell(const QString& text)
{
    const bool isFormula = !text.isEmpty() && "=+-@\t\r\0"_L1.contains(text.front());
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
